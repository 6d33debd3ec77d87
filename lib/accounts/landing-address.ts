import { findArticlePaths } from '@/lib/articles/queries'

/** Where somebody who came in goes on: in an article, at the point where the text stopped. */
export async function landingAddress(path: string): Promise<string> {
  const slug = /^\/[^/?]+\/([^/?]+)(?:\?|$)/.exec(path)?.[1]
  if (!slug) return path
  const paths = await findArticlePaths([slug])
  return paths.has(slug) ? `${path}#continue` : path
}
