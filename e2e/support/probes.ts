import type { SentinelArticle } from './sentinel-article'

export interface Probe {
  name: string
  path: string
  method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'OPTIONS'
  headers?: Record<string, string>
  data?: string
}

/** Ways in which somebody's gate has leaked: trying each of them is what the leak tests do. */
export const probesFor = (article: SentinelArticle): Probe[] => [
  { name: 'the page', path: article.path },
  { name: 'HEAD', path: article.path, method: 'HEAD' },
  { name: 'OPTIONS', path: article.path, method: 'OPTIONS' },
  ...userAgents.map((agent) => ({
    name: `as ${agent}`,
    path: article.path,
    headers: { 'user-agent': agent, 'x-forwarded-for': '66.249.66.1' },
  })),
  ...referers.map((referer) => ({
    name: `from ${referer}`,
    path: article.path,
    headers: { referer },
  })),
  ...queries.map((query) => ({ name: query, path: `${article.path}?${query}` })),
  ...suffixes.map((suffix) => ({ name: `…${suffix}`, path: article.path + suffix })),
  ...otherAddresses(article).map((path) => ({ name: path, path })),
  ...accepts.map((accept) => ({
    name: `Accept: ${accept}`,
    path: article.path,
    headers: { accept },
  })),
  ...routerHeaders.map((headers) => ({
    name: JSON.stringify(headers),
    path: article.path,
    headers,
  })),
  ...routerHeaders.map((headers) => ({
    name: `?_rsc ${JSON.stringify(headers)}`,
    path: `${article.path}?_rsc=abcde`,
    headers,
  })),
  ...internalHeaders.flatMap(([header, value]) => [
    { name: `${header}: ${value}`, path: article.path, headers: { [header]: value } },
    {
      name: `${header} with the path, from the front page`,
      path: '/',
      headers: { [header]: article.path },
    },
  ]),
  { name: 'POST without a form', path: article.path, method: 'POST' },
  {
    name: 'POST of a resume',
    path: article.path,
    method: 'POST',
    headers: { 'next-resume': '1' },
    data: 'x'.repeat(1000),
  },
  {
    name: 'POST of an action that is not there',
    path: article.path,
    method: 'POST',
    headers: { 'next-action': '00'.repeat(21), 'content-type': 'text/plain;charset=UTF-8' },
    data: '[]',
  },
]

const userAgents = [
  'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  'Googlebot-News',
  'bingbot/2.0',
  'GPTBot/1.2',
  'ClaudeBot/1.0',
  'PerplexityBot/1.0',
  'facebookexternalhit/1.1',
  'Twitterbot/1.0',
  'Slackbot-LinkExpanding 1.0',
  'archive.org_bot',
  'CCBot/2.0',
]

const referers = ['https://www.google.com/', 'https://t.co/x', 'https://www.facebook.com/']

const queries = [
  'utm_source=newsletter',
  'fbclid=x',
  'gift=1',
  'share=1',
  'unlocked_article_code=x',
  'print=1',
  'amp=1',
  'outputType=amp',
  'format=json',
  'full=1',
  'embed=1',
  'preview=1',
  'draft=1',
  '_rsc=',
  '_rsc=a&_rsc=b',
  'nxtPslug=other',
  'nxtPsection=world',
  'nxtIslug=other',
  'nxtV=1',
  '__nextDataReq=1',
  '__nextLocale=en',
  '__next_revalidated=1',
  'dpl=x',
  '__proto__[x]=1',
]

const suffixes = [
  '/',
  '.rsc',
  '.prefetch.rsc',
  '.segment.rsc',
  '.segments/_tree.segment.rsc',
  '.segments/_full.segment.rsc',
  '.segments/$c$children/__PAGE__.segment.rsc',
  '/__next._tree.txt',
  '/__next._full.txt',
  '/__next.__PAGE__.txt',
  '/index.txt',
  '/index.html',
  '.action',
  '.meta',
  '.body',
  '.html',
  '.json',
  '.txt',
  '.md',
  '.amp',
  '/amp',
  '/print',
  '/embed',
  '/comments',
  '/feed.xml',
  '%2e',
  '//',
]

const feedsOf = (page: string): string[] =>
  ['feed.xml', 'atom.xml', 'feed.json'].map((file) => `${page}/${file}`)

const otherAddresses = ({ slug, path, headline }: SentinelArticle): string[] => [
  '/',
  '/world',
  `/science/${slug}`,
  `/${slug}`,
  `/_next/data/development${path}.json`,
  `/_next/data/x${path}.json`,
  `/_next/image?url=${path}&w=640&q=75`,
  `/_next/static/../../server/app/(site)/[section]/[slug]/page.js`,
  `/_next/static/%2e%2e/%2e%2e/server/app-paths-manifest.json`,
  `/(site)${path}`,
  `/@modal${path}`,
  `/embed/${slug}`,
  `/oembed?url=${path}`,
  `/preview/${slug}`,
  `/api/articles/${slug}`,
  `/api/auth/session`,
  `/search?q=sentinel`,
  `/search?q=${encodeURIComponent(headline)}`,
  `/search?q=${encodeURIComponent(headline)}&order=newest&writer=ada-sentinel`,
  ...['', `/${path.split('/')[1]}`, '/authors/ada-sentinel'].flatMap(feedsOf),
  '/rss',
  '/rss.xml',
  '/feed',
  '/feed.xml?full=1',
  '/atom.xml?format=full',
  '/sitemap.xml',
  '/sitemap/0.xml',
  `/sitemaps/${new Date().toISOString().slice(0, 7)}.xml`,
  ...['pages', 'topics', 'authors'].map((name) => `/sitemaps/${name}.xml`),
  '/news-sitemap.xml',
  '/robots.txt',
  '/.well-known/security.txt',
  '/manifest.webmanifest',
  '/llms.txt',
  '/llms-full.txt',
  `/world/${slug}x`,
  '/media/0000000000000000000000000000000000000000000000000000000000000000/480.jpg',
  '/media/../postgres/PG_VERSION',
  '/media/x/..%2f..%2fnextauth-secret',
  '/%',
  '/%E0%A4%A',
]

const accepts = [
  'application/json',
  'text/markdown',
  'application/rss+xml',
  'text/x-component',
  'application/ld+json',
]

const tree = encodeURIComponent(
  JSON.stringify(['', { children: ['(site)', { children: ['__PAGE__', {}] }] }, null, 'refetch']),
)

const routerHeaders: Record<string, string>[] = [
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1' },
  { rsc: '1', 'next-router-prefetch': '2' },
  { rsc: '1', 'next-router-prefetch': '0' },
  { rsc: '1', 'next-router-segment-prefetch': '/_tree' },
  { rsc: '1', 'next-router-segment-prefetch': '/_full' },
  { rsc: '1', 'next-router-segment-prefetch': '/_head' },
  { rsc: '1', 'next-router-segment-prefetch': '/$c$children/__PAGE__' },
  { rsc: '1', 'next-router-segment-prefetch': `../${'x'.repeat(4096)}` },
  { rsc: '1', 'next-router-state-tree': tree },
  { rsc: '1', 'next-router-state-tree': '%' },
  { rsc: '1', 'next-url': '/world' },
]

const internalHeaders: [string, string][] = [
  ['x-middleware-subrequest', 'proxy:proxy:proxy:proxy:proxy'],
  ['x-middleware-subrequest', 'middleware:middleware:middleware:middleware:middleware'],
  ['x-middleware-subrequest', 'src/middleware'],
  ['x-middleware-rewrite', '/'],
  ['x-middleware-redirect', '/'],
  ['x-middleware-next', '1'],
  ['x-middleware-skip', '1'],
  ['x-middleware-set-cookie', 'next-auth.session-token=x'],
  ['x-matched-path', '/[section]/[slug]'],
  ['x-now-route-matches', '1=world'],
  ['x-nextjs-data', '1'],
  ['x-invoke-path', '/'],
  ['x-invoke-query', '%7B%7D'],
  ['x-invoke-output', '/[section]/[slug]'],
  ['x-invoke-status', '200'],
  ['x-next-resume-state-length', '1'],
  ['next-resume', '1'],
  ['x-prerender-revalidate', 'x'],
  ['x-next-revalidated-tags', 'x'],
  ['x-next-cache-tags', 'x'],
  ['x-forwarded-host', 'evil.example'],
  ['x-forwarded-proto', 'https'],
  ['x-forwarded-prefix', '/x'],
  ['x-rewrite-url', '/'],
  ['x-original-url', '/'],
  ['x-http-method-override', 'PUT'],
  ['x-preview', '1'],
  ['x-draft', '1'],
  ['authorization', 'Bearer %'],
  ['authorization', 'Basic x'],
  ['range', 'bytes=0-99999'],
  ['cookie', '%E0%A4%A=1'],
  ['cookie', `__prerender_bypass=${'a'.repeat(32)}`],
]
