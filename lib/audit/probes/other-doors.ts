import type { Probe, Subject } from '../types'

/** R10, R11, R16, R18, R20, O2 and O3: where else an article could be printed. */
export const otherDoorProbes = ({ path, slug, id }: Subject, sections: string[]): Probe[] => [
  {
    family: 'R10',
    name: 'Accept: application/rss+xml',
    path,
    headers: { accept: 'application/rss+xml' },
  },
  ...at('R10', [...feeds, ...feedsOf(sectionOf(path)), `${path}/feed.xml`]),
  ...at('R11', [sectionOf(path), ...sitemaps()]),
  ...at('R15', [...lists, `/topics/${slug}`, `/authors/${slug}`, `/archive/2017/${slug}`]),
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
    ...(id ? [`${sectionOf(path)}/${id}`, `/articles/${id}`, `${path}?id=${id}`] : []),
    ...otherSections(path, sections).map((section) => `/${section}/${slug}`),
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

const feedsOf = (page: string): string[] =>
  ['feed.xml', 'atom.xml', 'feed.json'].map((file) => `${page}/${file}`)

const feeds = [
  ...feedsOf(''),
  '/feed',
  '/rss',
  '/rss.xml',
  '/feed.xml?full=1',
  '/atom.xml?format=full',
  '/feed.json?full=1',
]

const sitemaps = () => [
  '/sitemap.xml',
  '/news-sitemap.xml',
  '/sitemap/0.xml',
  '/image-sitemap.xml',
  ...['pages', 'topics', 'authors', '2017-11', thisMonth()].map((name) => `/sitemaps/${name}.xml`),
  '/robots.txt',
  '/.well-known/security.txt',
]

const thisMonth = (): string => new Date().toISOString().slice(0, 7)

const sectionOf = (path: string): string => `/${path.split('/')[1]}`

const at = (family: string, paths: string[]): Probe[] =>
  paths.map((path) => ({ family, name: path, path }))

/** Two of the site's sections that the article is not in, or paths that could be one. */
const otherSections = (path: string, sections: string[]): string[] =>
  [...sections, 'news', 'stories'].filter((section) => !path.startsWith(`/${section}/`)).slice(0, 2)
