import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'parse5'
import { readPage } from '@/lib/audit/read-page'
import { runCommand } from '@/scripts/test/command'
import { readerSession, withoutAndWith } from './support/reader-session'
import { withdrawSentinelArticle } from './support/sentinel-article'
import { expect, test } from './support/test'

const article = '/world/isis-driven-out-of-final-city-stronghold-in-syria'

/** A page of each kind; those of a reader are asked for with a session. */
const kinds = [
  { name: 'front', path: '/' },
  { name: 'section', path: '/world' },
  { name: 'article-gate', path: article },
  { name: 'article-reader', path: article, reader: true },
  { name: 'topic', path: '/topics/syria' },
  { name: 'topics', path: '/topics' },
  { name: 'author', path: '/authors/leila-harcourt' },
  { name: 'authors', path: '/authors' },
  { name: 'archive', path: '/archive' },
  { name: 'month', path: '/archive/2017/11' },
  { name: 'corrections', path: '/corrections' },
  { name: 'search', path: '/search?q=Deir+Ezor' },
  { name: 'search-filters', path: '/search?q=rate&section=business&order=newest' },
  { name: 'not-found', path: '/nothing-here' },
  { name: 'terms', path: '/terms' },
  { name: 'register', path: '/register' },
  { name: 'sign-in', path: '/sign-in' },
  { name: 'account', path: '/account', reader: true },
]

interface Message {
  type: 'error' | 'info'
  subType?: string
  url: string
  message: string
  extract?: string
}

test('the Nu HTML checker finds no error in any kind of page', async ({ newRequest }, testInfo) => {
  test.slow()
  const java = await runCommand('java', ['-version'])
  test.skip(java.exitCode !== 0, 'the checker is a Java program, and there is no Java here')
  const { cookie } = await readerSession()
  const request = await newRequest()
  const files: string[] = []
  const withdrawn = {
    name: 'withdrawn',
    path: (await withdrawSentinelArticle()).path,
    reader: false,
  }
  for (const { name, path, reader } of [...kinds, withdrawn]) {
    const response = await request.get(path, { headers: reader ? { cookie } : {} })
    const file = join(testInfo.outputDir, `${name}.html`)
    await writeFile(testInfo.outputPath(`${name}.html`), await response.body())
    files.push(file)
  }
  const jar = 'node_modules/vnu-jar/build/dist/vnu.jar'
  // Its parser of style sheets does not know rules that browsers have known for years.
  const newRules = '.*(margin-trim|@view-transition|@property).*'
  const checker = ['-Xmx256m', '-jar', jar, '--stdout', '--format', 'json', '--exit-zero-always']
  checker.push('--filterpattern', newRules)
  const { output } = await runCommand('java', [...checker, ...files], { seconds: 120 })
  const { messages } = JSON.parse(output) as { messages: Message[] }
  const found = messages
    .filter(({ type, subType }) => type === 'error' || subType === 'warning')
    .map(({ url, message, extract }) => `${url.split('/').at(-1)}: ${message} ${extract ?? ''}`)
  expect(found).toEqual([])
})

test('structured data are complete: an article with its gate, where it stands, who publishes', async ({
  request,
  publishSentinel,
}) => {
  const { path, headline } = await publishSentinel('registered', 'opinion')
  const [news, crumbs] = jsonLd(await (await request.get(path)).text())
  for (const name of ['headline', 'datePublished', 'dateModified', 'author', 'publisher', 'url']) {
    expect(news, name).toHaveProperty(name)
  }
  expect(news).toMatchObject({
    '@type': 'NewsArticle',
    isAccessibleForFree: false,
    hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.gated' },
    publisher: { '@type': 'NewsMediaOrganization', logo: { '@type': 'ImageObject' } },
  })
  expect(crumbs).toMatchObject({ '@type': 'BreadcrumbList' })
  expect(JSON.stringify(crumbs)).toContain(headline)
  const [site] = jsonLd(await (await request.get('/')).text())
  expect(site).toMatchObject({
    '@type': 'WebSite',
    potentialAction: { '@type': 'SearchAction' },
    publisher: { '@type': 'NewsMediaOrganization' },
  })
  const target = JSON.stringify(site).match(/https?:[^"]+\/search\?q=\{search_term_string\}/)?.[0]
  const found = await request.get(target?.replace('{search_term_string}', 'sentinel') ?? '')
  expect(found.status()).toBe(200)
})

test('what structured data call not free is on the page, with the gate and with the text', async ({
  request,
  publishSentinel,
}) => {
  const { cookie } = await readerSession()
  for (const access of ['free', 'registered', 'premium'] as const) {
    const { path } = await publishSentinel(access, 'opinion')
    for (const headers of withoutAndWith(cookie)) {
      const html = await (await request.get(path, { headers })).text()
      const isFree = access === 'free'
      expect(jsonLd(html)[0]).toMatchObject({ isAccessibleForFree: isFree })
      expect(readPage(html).classes.has('gated'), access).toBe(!isFree)
    }
  }
})

/** The structured data of a page, in its order. */
function jsonLd(html: string): unknown[] {
  const found: unknown[] = []
  const visit = (node: object) => {
    const isData = 'attrs' in node && JSON.stringify(node.attrs).includes('application/ld+json')
    const children = 'childNodes' in node ? (node.childNodes as { value?: string }[]) : []
    if (isData) found.push(JSON.parse(children[0]?.value ?? ''))
    for (const child of children) visit(child)
  }
  visit(parse(html))
  return found
}
