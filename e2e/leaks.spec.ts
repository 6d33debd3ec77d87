import { randomBytes } from 'node:crypto'
import { endSession } from '@/lib/accounts/end-session'
import { db } from '@/lib/platform/db'
import { probesFor } from './support/probes'
import { cookieFor, readerSession } from './support/reader-session'
import { leaksOf, sendProbe, sendProbes } from './support/send-probes'
import { expect, test } from './support/test'

const principals: Record<string, () => Promise<string>> = {
  nobody: async () => '',
  'an expired session': async () => {
    const { token, userId } = await readerSession()
    await db().session.updateMany({ where: { userId }, data: { expiresAt: new Date(0) } })
    return cookieFor(token)
  },
  'a forged session': async () => cookieFor(randomBytes(32).toString('base64url')),
  'a signed-out session': async () => {
    const { token } = await readerSession()
    await endSession(token)
    return cookieFor(token)
  },
  'a disabled reader': async () => {
    const { token, userId } = await readerSession()
    await db().user.update({ where: { id: userId }, data: { disabledAt: new Date() } })
    return cookieFor(token)
  },
}

for (const [principal, cookieOf] of Object.entries(principals)) {
  test(`no door shows a word behind the gate to ${principal}`, async ({
    request,
    publishSentinel,
  }) => {
    test.slow()
    const cookie = await cookieOf()
    for (const access of ['registered', 'premium'] as const) {
      const article = await publishSentinel(access)
      await sendProbes(request, probesFor(article), cookie, async (response, probe) => {
        expect(await leaksOf(response, article.sealed), `${access}: ${probe.name}`).toEqual([])
        expect(response.status(), `${access}: ${probe.name}`).toBeLessThan(500)
      })
    }
  })
}

test('the same probe shows every word to a reader: the sweep can see', async ({
  request,
  publishSentinel,
}) => {
  const article = await publishSentinel('registered')
  const { cookie } = await readerSession()
  const response = await sendProbe(request, { name: 'the page', path: article.path }, cookie)
  const shown = await leaksOf(response, [...article.sealed, ...article.open])
  expect(shown).toEqual([...article.sealed, ...article.open])
})

test('whatever is asked for, the answer is the page that anybody gets', async ({
  request,
  publishSentinel,
}) => {
  const article = await publishSentinel('registered')
  const plain = await (await request.get(article.path)).text()
  const harmless = probesFor(article).filter(
    ({ path, method, headers = {} }) =>
      path.split('?')[0] === article.path && !method && !('cookie' in headers),
  )
  expect(harmless.length).toBeGreaterThan(60)
  for (const probe of harmless) {
    const response = await sendProbe(request, probe, '')
    expect(response.headers()['content-type'], probe.name).toContain('text/html')
    expect(unsigned(await response.text()), probe.name).toBe(unsigned(plain))
  }
})

test('a reader page carries no script or payload of the framework', async ({
  request,
  publishSentinel,
}) => {
  const article = await publishSentinel('registered')
  const html = await (await request.get(article.path)).text()
  expect(html.match(/<script[^>]*>/g)).toEqual([
    '<script type="application/ld+json">',
    '<script type="application/ld+json">',
    '<script type="module" src="/proof-of-work.js">',
  ])
  expect(html).not.toMatch(/__next_f|\/_next\/static\/chunks\/[^"]+\.js/)
})

test('structured data says what is not free, and nothing more', async ({
  request,
  publishSentinel,
}) => {
  const article = await publishSentinel('registered')
  const html = await (await request.get(article.path)).text()
  const data = JSON.parse(/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}')
  expect(data).toMatchObject({
    '@type': 'NewsArticle',
    isAccessibleForFree: false,
    hasPart: { isAccessibleForFree: false, cssSelector: '.gated' },
  })
  expect(data).not.toHaveProperty('articleBody')
})

/** The signed time of the form is the only thing in which two renders differ. */
const unsigned = (html: string) => html.replace(/name="form_time" value="[^"]*"/g, '')
