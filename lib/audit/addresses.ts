import { readFile } from 'node:fs/promises'
import { type Client, headerOf } from './client'

const mostSitemaps = 50

/** The paths a site says it has, from robots.txt and /sitemap.xml on. */
export async function pathsInSitemaps(client: Client, most: number): Promise<string[]> {
  // A set that grows while it is walked: a sitemap index names further ones.
  const sitemaps = new Set([...(await namedInRobots(client)), '/sitemap.xml'])
  const paths = new Set<string>()
  for (const sitemap of sitemaps) {
    if (paths.size >= most || sitemaps.size > mostSitemaps) break
    const { status, body } = await client.ask({ path: sitemap })
    const text = status === 200 ? body.toString() : ''
    const found = [...text.matchAll(/<loc>\s*([^<\s]+)\s*<\/loc>/g)].map(([, loc]) => pathOf(loc))
    for (const path of found) (/<sitemapindex/.test(text) ? sitemaps : paths).add(path)
  }
  return [...paths].filter(Boolean).slice(0, most)
}

async function namedInRobots(client: Client): Promise<string[]> {
  const robots = (await client.ask({ path: '/robots.txt' })).body.toString()
  return [...robots.matchAll(/^sitemap:\s*(\S+)/gim)].map(([, address]) => pathOf(address))
}

/** The paths that links lead to, from the front page on, breadth first. */
export async function pathsByCrawl(client: Client, most: number): Promise<string[]> {
  const known = new Set(['/'])
  for (const path of known) {
    const answer = await client.ask({ path })
    if (!/html|xml|json/.test(headerOf(answer, 'content-type'))) continue
    for (const found of linksIn(answer.body.toString())) {
      if (known.size >= most) return [...known]
      known.add(found)
    }
  }
  return [...known]
}

function linksIn(text: string): string[] {
  return [...text.matchAll(/(?:href|src|action)="(\/(?!\/)[^"#]*)/g)]
    .map(([, path = '']) => path.replaceAll('&amp;', '&'))
    .filter((path) => !/^\/(_next|media|fonts)\//.test(path))
}

/** The routes of a build; a parameter is filled with a name that nothing has. */
export async function pathsInManifest(file: string): Promise<string[]> {
  const manifest: unknown = JSON.parse(await readFile(file, 'utf8'))
  const routes = Object.values(manifest as Record<string, string>)
  return [...new Set(routes.map((route) => route.replace(/\[+\.*[^\]]*\]+/g, 'audit')))]
}

const pathOf = (address = ''): string => {
  if (!URL.canParse(address)) return address.startsWith('/') ? address : ''
  const { pathname, search } = new URL(address)
  return pathname + search
}
