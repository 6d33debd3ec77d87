import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the double may be made to do wrong. */
export interface Faults {
  /** A feed that prints whole articles. */
  feed?: boolean
  metadata?: boolean
  payload?: boolean
  /** A redirect to the article whose body is the article. */
  redirect?: boolean
  /** The same, to where nobody answers. */
  brokenRedirect?: boolean
  search?: boolean
  /** A search that finds nothing at all. */
  deafSearch?: boolean
  /** A search that was used too often: for a second from the first one on, or for an hour. */
  busySearch?: 'a second' | 'an hour'
  /** The cookies of its readers open nothing. */
  control?: boolean
  /** Whoever says to be a crawler gets another page. */
  cloaking?: boolean
  /** Nothing stands where structured data say that something is not free. */
  unmarked?: boolean
}

const sealed = [
  'The committee met behind closed doors until long after midnight on Tuesday.',
  'Its chairwoman then resigned, and nobody of those present would say why.',
  'A quarrelsome peacock strutted unhurriedly through the abandoned orangery.',
  'By Wednesday the shareholders had sold everything they were allowed to sell.',
]
const whole = sealed.join(' ')

/** The sentence that each planted leak gives away. */
export const leakedSentence = sealed[1] ?? ''

const sessions = new Set<string>()
let firstSearch: number | null = null

/** A small newspaper with a gate, for tests of the audit: one free article, and one for readers. */
export async function openPaper(faults: Faults): Promise<{ url: string; close: () => void }> {
  sessions.clear()
  firstSearch = null
  const server = createServer((request, response) => void answer(request, response, faults))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

async function answer(request: IncomingMessage, response: ServerResponse, faults: Faults) {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://paper.invalid')
  if (request.method === 'POST') return answerPost(request, response, pathname)
  const reads = !faults.control && isReader(request)
  switch (pathname) {
    case '/':
      return send(
        response,
        page('Front', '<a href="/world/gated">Doors</a><a href="/feed.xml">Feed</a>'),
      )
    case '/sitemap.xml':
      return send(response, sitemap, 'application/xml')
    case '/feed.xml':
      return send(response, feed(faults), 'application/rss+xml')
    case '/search':
      return sendFound(response, searchParams.get('q'), faults)
    case '/hang-up':
      return response.destroy()
    case '/sign-in':
    case '/register':
      return send(response, page('Come in', form))
    case '/world/free':
      return send(
        response,
        page(
          'Free',
          article('An open letter', 'All may read this, and there is no more to it.'),
          data(true),
        ),
      )
    case '/world/gated/':
      return sendElsewhere(response, faults)
    case '/world/gated':
      return sendGated(request, response, reads, faults)
    default:
      return send(
        response,
        page('Nothing here', 'There is nothing at this address.'),
        'text/html',
        404,
      )
  }
}

function sendGated(
  request: IncomingMessage,
  response: ServerResponse,
  reads: boolean,
  faults: Faults,
) {
  if (faults.payload && request.headers.rsc) {
    const payload = `0:${JSON.stringify(['$', 'p', null, { children: whole }])}`
    return send(response, payload, 'text/x-component')
  }
  const description = faults.metadata ? whole : 'What the committee did'
  const head = `${data(false)}<meta name="description" content="${description}">`
  const rest = reads ? `<div class="gated"><p>${sealed.join('</p><p>')}</p></div>` : ''
  const gate = reads
    ? ''
    : `<section id="gate"${faults.unmarked ? '' : ' class="gated"'}>Register for free</section>`
  const wink = faults.cloaking && /bot/i.test(request.headers['user-agent'] ?? '') ? ' Hello.' : ''
  return send(
    response,
    page('Doors', article('Doors', `The committee met.${wink}`, rest) + gate, head),
  )
}

function sendFound(response: ServerResponse, query: string | null, faults: Faults) {
  if (!query) return send(response, page('Search', form))
  firstSearch ??= performance.now()
  const isBusy =
    faults.busySearch === 'an hour' ||
    (faults.busySearch === 'a second' && performance.now() - firstSearch < 1_000)
  if (!isBusy) return send(response, page('Search', results(query, faults)))
  response.setHeader('Retry-After', faults.busySearch === 'an hour' ? 3_600 : 1)
  return send(response, page('Search', 'That was too often.'), 'text/html', 429)
}

function sendElsewhere(response: ServerResponse, faults: Faults) {
  response.setHeader('Location', faults.brokenRedirect ? '/hang-up' : '/world/gated')
  return send(response, faults.redirect ? whole : '', 'text/html', 308)
}

async function answerPost(request: IncomingMessage, response: ServerResponse, path: string) {
  for await (const _ of request);
  if (path === '/sign-out') sessions.delete(sessionOf(request))
  if (path === '/sign-in' || path === '/register') {
    const session = `s${'0123456789abcdef'.repeat(2)}${sessions.size}`
    sessions.add(session)
    response.setHeader('Set-Cookie', `session=${session}; HttpOnly`)
  }
  response.writeHead(303, { Location: '/' }).end()
}

const sessionOf = ({ headers }: IncomingMessage): string =>
  /session=([^;]*)/.exec(headers.cookie ?? '')?.[1] ?? ''

const isReader = (request: IncomingMessage): boolean => sessions.has(sessionOf(request))

function send(response: ServerResponse, body: string, type = 'text/html', status = 200): void {
  response
    .writeHead(status, { 'Content-Type': type, 'Cache-Control': 'private, no-cache' })
    .end(body)
}

const page = (title: string, main: string, head = ''): string =>
  `<!doctype html><html><head><title>${title}</title><meta name="robots" content="noarchive">${head}</head><body><main>${main}</main></body></html>`

const article = (headline: string, teaser: string, rest = ''): string =>
  `<article><h1>${headline}</h1><p>${teaser}</p>${rest}</article>`

const data = (free: boolean): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":${free}${free ? '' : ',"hasPart":{"cssSelector":".gated"}'}}</script>`

const form =
  '<form method="post"><input name="email"><input name="password"><input type="hidden" name="t" value="1"></form>'

const sitemap =
  '<urlset><url><loc>http://paper.example/world/free</loc></url><url><loc>http://paper.example/world/gated</loc></url></urlset>'

const feed = (faults: Faults): string =>
  `<rss><item><title>Doors</title><description>${faults.feed ? `&lt;p&gt;${whole}&lt;/p&gt;` : 'What the committee did'}</description></item></rss>`

function results(query: string, faults: Faults): string {
  const words = query.toLowerCase().match(/\w+/g) ?? []
  const searched = { '/world/free': 'an open letter', '/world/gated': 'doors' }
  if (faults.search) searched['/world/gated'] += whole.toLowerCase()
  const found = Object.entries(searched)
    .filter(([, text]) => !faults.deafSearch && words.every((word) => text.includes(word)))
    .map(([path]) => `<a href="${path}">A story</a>`)
  return found.join('') || 'Nothing was found.'
}
