import { type Answer, type Visit, visitOnce } from '@/bench/load/visit'
import type { Site } from './site'
import { untilQuiet } from './until-quiet'

/** The page once it is as small as it gets: a page just stored is compressed again behind the scenes. */
export async function settledPage({ origin, process }: Site, visit: Visit): Promise<Answer> {
  await visitOnce(origin, visit)
  await untilQuiet(process)
  return visitOnce(origin, visit)
}
