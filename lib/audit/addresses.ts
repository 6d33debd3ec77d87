import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Client, headerOf } from './client'

const mostSitemaps = 50

interface Addresses {
  paths: string[]
  /** In words: what a limit cut off. */
  notTried: string[]
}

/** From the links, the build and the sitemaps: what is newest stands on the front page. */
export async function findAddresses(
  client: Pick<Client, 'ask'>,
  { addresses, build }: { addresses: number; build: string | null },
): Promise<Addresses> {
  const mostLinked = Math.ceil(addresses / 2)
  const linked = await pathsByCrawl(client, mostLinked)
  const routes = build ? await pathsInManifest(join(build, 'app-path-routes-manifest.json')) : []
  const named = await pathsInSitemaps(client, addresses)
  const known = [...new Set([...linked.paths, ...routes, ...named.paths])].filter(
    (path) => !path.startsWith('/sign-out'),
  )
  const paths = known.slice(0, addresses)
  const left = known.length - paths.length
  return {
    paths,
    notTried: [
      ...(linked.isCut ? [`links beyond the first ${mostLinked}: raise --addresses`] : []),
      ...(left > 0 ? [`${left} of the addresses that were found: raise --addresses`] : []),
      ...(named.unread > 0 ? [`${named.unread} of the sitemaps that are named: not read`] : []),
    ],
  }
}

/** The paths that links lead to, from the front page on, breadth first. */
async function pathsByCrawl(client: Pick<Client, 'ask'>, most: number) {
  const known = new Set(['/'])
  for (const path of known) {
    const answer = await client.ask({ path })
    if (!/html|xml|json/.test(headerOf(answer, 'content-type'))) continue
    for (const found of linksIn(answer.body.toString())) {
      if (known.size >= most && !known.has(found)) return { paths: [...known], isCut: true }
      known.add(found)
    }
  }
  return { paths: [...known], isCut: false }
}

function linksIn(text: string): string[] {
  return [...text.matchAll(/(?:href|src|action)="(\/(?!\/)[^"#]*)/g)]
    .map(([, path = '']) => path.replaceAll('&amp;', '&'))
    .filter((path) => !/^\/(_next|media|fonts)\//.test(path))
}

/** The routes of a build; a parameter is filled with a name that nothing has. */
async function pathsInManifest(file: string): Promise<string[]> {
  const manifest: unknown = JSON.parse(await readFile(file, 'utf8'))
  const routes = Object.values(manifest as Record<string, string>)
  return [...new Set(routes.map((route) => route.replace(/\[+\.*[^\]]*\]+/g, 'audit')))]
}

/** The paths a site says it has, from robots.txt and /sitemap.xml on. */
async function pathsInSitemaps(client: Pick<Client, 'ask'>, most: number) {
  // A set that grows while it is walked: a sitemap index names further ones.
  const sitemaps = new Set([...(await namedInRobots(client)), '/sitemap.xml'])
  const paths = new Set<string>()
  let read = 0
  for (const sitemap of sitemaps) {
    if (paths.size >= most || read === mostSitemaps) break
    read += 1
    const { status, body } = await client.ask({ path: sitemap })
    const text = status === 200 ? body.toString() : ''
    const found = [...text.matchAll(/<loc>\s*([^<\s]+)\s*<\/loc>/g)].map(([, loc]) => pathOf(loc))
    for (const path of found) (/<sitemapindex/.test(text) ? sitemaps : paths).add(path)
  }
  return { paths: [...paths].filter(Boolean), unread: sitemaps.size - read }
}

async function namedInRobots(client: Pick<Client, 'ask'>): Promise<string[]> {
  const robots = (await client.ask({ path: '/robots.txt' })).body.toString()
  return [...robots.matchAll(/^sitemap:\s*(\S+)/gim)].map(([, address]) => pathOf(address))
}

const pathOf = (address = ''): string => {
  if (!URL.canParse(address)) return address.startsWith('/') ? address : ''
  const { pathname, search } = new URL(address)
  return pathname + search
}
