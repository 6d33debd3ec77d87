import { unlockPremiumArticle } from '@/lib/gate/allowance'
import { db } from '@/lib/platform/db'
import { orders, visitInOrder } from './support/leak-orders'
import { readerSession } from './support/reader-session'
import { leaksOf } from './support/send-probes'
import { expect, test } from './support/test'

for (const access of ['registered', 'premium'] as const) {
  for (const [name, order] of Object.entries(orders)) {
    test(`no page of one visitor reaches another: ${access}, ${name}`, async ({
      request: anybody,
      newRequest,
      publishSentinel,
    }) => {
      const reader = await newRequest()
      const article = await publishSentinel(access)
      const { cookie, userId } = await readerSession()
      if (access === 'premium') await unlockPremiumArticle({ kind: 'reader', userId }, article.slug)
      expect(await visitInOrder({ article, anybody, reader, cookie, order })).toEqual([])
    })
  }
}

test('a Premium page of those who may read it reaches no reader who may not', async ({
  request,
  publishSentinel,
}) => {
  const { slug, path, sealed } = await publishSentinel('premium')
  const [chose, did, not, editor] = await Promise.all([
    readerSession(),
    readerSession(),
    readerSession(),
    readerSession('editor'),
  ])
  for (const { userId } of [chose, did]) await unlockPremiumArticle({ kind: 'reader', userId }, slug)
  for (const round of ['cold', 'warm']) {
    for (const { cookie } of [chose, editor, did]) {
      const open = await request.get(path, { headers: { cookie } })
      expect(await leaksOf(open, sealed), round).toEqual(sealed)
      for (const headers of [{ cookie: not.cookie }, {}]) {
        expect(await leaksOf(await request.get(path, { headers }), sealed), round).toEqual([])
      }
    }
  }
})

test('a page is rendered once for five hundred who come at the same time', async ({
  baseURL,
  publishSentinel,
}) => {
  const { path } = await publishSentinel('registered')
  const { cookie } = await readerSession()
  for (const headers of [{}, { cookie }]) {
    const responses = await Promise.all(
      Array.from({ length: 500 }, () => fetch(`${baseURL}${path}`, { headers })),
    )
    const bodies = new Set(await Promise.all(responses.map((response) => response.text())))
    expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([200]))
    expect(bodies.size).toBe(1)
    const rendered = responses.filter((each) => each.headers.get('cache-status')?.includes('miss'))
    expect(rendered).toHaveLength(1)
  }
})

test('parameters that no page reads neither reach it nor split the store', async ({
  request,
  publishSentinel,
}) => {
  const { path } = await publishSentinel('registered')
  const first = await request.get(`${path}?utm_source=a-campaign&fbclid=x`)
  expect(first.headers()['cache-status']).toBe('standfirst; fwd=miss; stored')
  expect(await first.text()).not.toContain('a-campaign')
  const queries = ['', '?', '?utm_source=other', '?_rsc=abc', '?to=/account', '?__proto__[x]=1']
  for (const query of [...queries, `?${'x=1&'.repeat(500)}`]) {
    const response = await request.get(path + query)
    expect(response.headers()['cache-status'], query).toBe('standfirst; hit')
    expect(await response.text(), query).toBe(await first.text())
  }
})

test('a router’s request is answered with the page, and leaves no payload for others', async ({
  request,
  publishSentinel,
}) => {
  const { path } = await publishSentinel('registered')
  const headers = { rsc: '1', 'next-router-prefetch': '1', accept: 'text/x-component' }
  for (const address of [`${path}?_rsc=abc`, path, path]) {
    const routed = await request.get(address, { headers })
    expect(routed.headers()['content-type']).toBe('text/html; charset=utf-8')
    const plain = await request.get(path)
    expect(plain.headers()['content-type']).toBe('text/html; charset=utf-8')
    expect(await plain.text()).toBe(await routed.text())
  }
})

test('what is kept prints nobody: two readers get the same bytes', async ({
  request,
  publishSentinel,
}) => {
  const { path } = await publishSentinel('registered')
  for (const address of [path, '/', '/world', '/privacy']) {
    const [one, other] = await Promise.all([readerSession(), readerSession()])
    const { email } = await db().user.findUniqueOrThrow({ where: { id: one.userId } })
    const first = await request.get(address, { headers: { cookie: one.cookie } })
    const second = await request.get(address, { headers: { cookie: other.cookie } })
    expect(second.headers()['cache-status']).toBe('standfirst; hit')
    expect(await second.text()).toBe(await first.text())
    expect(await second.text()).not.toContain(email)
    expect(await second.text()).not.toContain(one.userId)
  }
})
