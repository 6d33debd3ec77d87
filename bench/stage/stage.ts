import { findLoad } from '@/bench/load/find-load'
import type { Load } from '@/bench/load/measured'
import { publishArticles } from './articles'
import { signInReaders } from './sessions'
import { openDatabase, prepareSite, type Site, startSite } from './site'

/** What is measured, and with what. */
export interface Stage {
  site: Site
  /** The article that is measured. */
  path: string
  /** The Cookie headers of readers, each with a session of their own. */
  cookies: string[]
  tool: string
  load: Load
}

const readers = 2_000

/** The site on an empty database of its own, an article of 24 paragraphs, and readers. */
export async function setStage(): Promise<Stage> {
  const { tool, load } = await findLoad()
  await prepareSite()
  const site = await startSite('cached')
  await openDatabase()
  const [path = ''] = await publishArticles('measured', 1)
  const cookies = await signInReaders(readers, site.origin)
  return { site, path, cookies, tool, load }
}
