import { site } from '@/lib/site'
import type { Probe, Subject } from '../types'

/** R10, R11, R16, R18, R20, O2 and O3: where else an article could be printed. */
export const otherDoorProbes = ({ path, slug, id }: Subject): Probe[] => [
  {
    family: 'R10',
    name: 'Accept: application/rss+xml',
    path,
    headers: { accept: 'application/rss+xml' },
  },
  ...at('R10', [
    ...feeds,
    ...feeds.slice(0, 3).map((feed) => `${feed}?full=1`),
    `${path}/feed.xml`,
  ]),
  ...at(
    'R10',
    site.sections
      .slice(0, 2)
      .flatMap(({ slug: section }) => [
        `/${section}`,
        ...['feed.xml', 'atom.xml', 'feed.json'].map((feed) => `/${section}/${feed}`),
      ]),
  ),
  ...at('R15', [...lists, `/topics/${slug}`, `/authors/${slug}`, `/archive/2017/${slug}`]),
  ...at('R11', sitemaps),
  ...at('R16', [`${path}/comments`, `/api/comments?article=${slug}`, `${path}/comments.xml`]),
  ...at('R18', ['/api/notifications', '/api/events', '/api/stream']),
  ...at('R20', ['/sw.js', '/service-worker.js', '/manifest.webmanifest', '/manifest.json']),
  ...at('O2', [
    `/api/articles/${slug}`,
    `/api/articles/${slug}/revisions`,
    `/api/preview?slug=${slug}`,
    `/preview/${slug}`,
    `/draft/${slug}`,
    `/newsroom/articles/${id ?? slug}`,
    '/api/auth/session',
  ]),
  ...at('O3', [
    ...(id ? [`/${path.split('/')[1]}/${id}`, `/articles/${id}`, `${path}?id=${id}`] : []),
    ...otherSections(path).map((section) => `/${section}/${slug}`),
    `/${slug}`,
    `${path}x`,
    '/',
    '/media/0000000000000000000000000000000000000000000000000000000000000000/480.jpg',
    '/media/../postgres/PG_VERSION',
    '/media/x/..%2f..%2fnextauth-secret',
    '/%',
    '/%E0%A4%A',
  ]),
]

const lists = ['/topics', '/authors', '/corrections', '/archive']

const feeds = ['/feed.xml', '/atom.xml', '/feed.json', '/feed', '/rss', '/rss.xml']

const sitemaps = [
  '/sitemap.xml',
  '/news-sitemap.xml',
  '/sitemap/0.xml',
  '/image-sitemap.xml',
  '/robots.txt',
]

const at = (family: string, paths: string[]): Probe[] =>
  paths.map((path) => ({ family, name: path, path }))

const otherSections = (path: string): string[] =>
  site.sections
    .map(({ slug }) => slug)
    .filter((section) => !path.startsWith(`/${section}/`))
    .slice(0, 2)
