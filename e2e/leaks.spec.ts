import { randomBytes } from 'node:crypto'
import type { APIRequestContext, APIResponse } from '@playwright/test'
import { endSession } from '@/lib/accounts/end-session'
import { createSession } from '@/lib/accounts/sessions'
import { db } from '@/lib/platform/db'
import { type Probe, probesFor } from './support/probes'
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
      await inTurns(probesFor(article), async (probe) => {
        const response = await send(request, probe, cookie)
        expect(await leaks(response, article.sealed), `${access}: ${probe.name}`).toEqual([])
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
  const cookie = cookieFor((await readerSession()).token)
  const response = await send(request, { name: 'the page', path: article.path }, cookie)
  const shown = await leaks(response, [...article.sealed, ...article.open])
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
    const response = await send(request, probe, '')
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

async function readerSession(): Promise<{ token: string; userId: string }> {
  const email = `probe-${randomBytes(6).toString('hex')}@example.com`
  const user = await db().user.create({ data: { email, passwordHash: '-' }, select: { id: true } })
  return { token: (await createSession(user.id)).token, userId: user.id }
}

const cookieFor = (token: string) => `next-auth.session-token=${token}`

/** Eight at a time: as fast as two cores answer. */
async function inTurns<T>(items: T[], task: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items]
  const work = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await task(item)
  }
  await Promise.all(Array.from({ length: 8 }, work))
}

const send = (
  request: APIRequestContext,
  { path, method = 'GET', headers = {}, data }: Probe,
  cookie: string,
) => {
  const cookies = [headers.cookie, cookie].filter(Boolean).join('; ')
  return request.fetch(path, {
    method,
    headers: { ...headers, ...(cookies && { cookie: cookies }) },
    maxRedirects: 2,
    failOnStatusCode: false,
    ...(data && { data }),
  })
}

/** Which of the words a response holds, in its body or its headers, also in base64. */
async function leaks(response: APIResponse, words: string[]): Promise<string[]> {
  const body = await response.body()
  const text = `${JSON.stringify(response.headersArray())}\n${body.toString('utf8')}\n${body.toString('latin1')}`
  return words.filter((word) => [word, ...inBase64(word)].some((form) => text.includes(form)))
}

const inBase64 = (word: string): string[] =>
  [0, 1, 2].map((offset) => {
    const padded = Buffer.concat([Buffer.alloc(offset), Buffer.from(word)])
    return padded.toString('base64').slice(offset ? 4 : 0, -4)
  })

/** The signed time of the form is the only thing in which two renders differ. */
const unsigned = (html: string) => html.replace(/name="form_time" value="[^"]*"/g, '')
