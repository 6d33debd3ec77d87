import { unlockPremiumArticle } from '@/lib/gate/allowance'
import { db } from '@/lib/platform/db'
import { orders, visitInOrder } from './support/leak-orders'
import { leaksOf } from './support/leaks-of'
import { readerSession, withoutAndWith } from './support/reader-session'
import { expect, test } from './support/test'
import { unlessDisturbed } from './support/unless-disturbed'
import { untilKept } from './support/until-kept'

const section = 'culture'

for (const access of ['registered', 'premium'] as const) {
  for (const [name, order] of Object.entries(orders)) {
    test(`no page of one visitor reaches another: ${access}, ${name}`, async ({
      baseURL,
      publishSentinel,
    }) => {
      const article = await publishSentinel(access, section)
      const { cookie, userId } = await readerSession()
      if (access === 'premium')
        await unlockPremiumArticle({ kind: 'reader', userId, isVerified: true }, article.slug)
      expect(await visitInOrder({ url: baseURL ?? '', article, cookie, order })).toEqual([])
    })
  }
}

test('a Premium page of those who may read it reaches no reader who may not', async ({
  request,
  publishSentinel,
}) => {
  const { slug, path, sealed } = await publishSentinel('premium', section)
  const [chose, did, not, editor] = await Promise.all([
    readerSession(),
    readerSession(),
    readerSession(),
    readerSession('editor'),
  ])
  for (const { userId } of [chose, did])
    await unlockPremiumArticle({ kind: 'reader', userId, isVerified: true }, slug)
  for (const round of ['cold', 'warm']) {
    for (const { cookie } of [chose, editor, did]) {
      const open = await request.get(path, { headers: { cookie } })
      expect(await leaksOf(open, sealed), round).toEqual(sealed)
      for (const headers of withoutAndWith(not.cookie)) {
        expect(await leaksOf(await request.get(path, { headers }), sealed), round).toEqual([])
      }
    }
  }
})

test('a page is rendered once for five hundred who come at the same time', async ({
  baseURL,
  request,
  publishSentinel,
}) => {
  const { cookie } = await readerSession()
  await unlessDisturbed({
    prepare: () => publishSentinel('registered', section),
    check: async ({ path }) => {
      await untilKept(request, path)
      const responses = await Promise.all(
        Array.from({ length: 500 }, () => fetch(`${baseURL}${path}`, { headers: { cookie } })),
      )
      const bodies = new Set(await Promise.all(responses.map((response) => response.text())))
      expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([200]))
      expect(bodies.size).toBe(1)
      const statuses = responses.map(({ headers }) => headers.get('cache-status'))
      expect(statuses.filter((status) => status !== 'standfirst; hit')).toEqual([
        'standfirst; fwd=miss; stored',
      ])
    },
  })
})

test('parameters that no page reads neither reach it nor split the store', async ({
  request,
  publishSentinel,
}) => {
  const queries = ['?', '?utm_source=other', '?_rsc=abc', '?to=/account', '?__proto__[x]=1']
  await unlessDisturbed({
    prepare: () => publishSentinel('registered', section),
    check: async ({ path }) => {
      await untilKept(request, `${path}?utm_source=a-campaign&fbclid=x`)
      const plain = await (await request.get(path)).text()
      expect.soft(plain).not.toContain('a-campaign')
      for (const query of [...queries, `?${'x=1&'.repeat(500)}`]) {
        const response = await request.get(path + query)
        expect(response.headers()['cache-status'], query).toBe('standfirst; hit')
        expect(await response.text(), query).toBe(plain)
      }
    },
  })
})

test('a router’s request is answered with the page, and leaves no payload for others', async ({
  request,
  publishSentinel,
}) => {
  const { path } = await publishSentinel('registered', section)
  const router = { rsc: '1', 'next-router-prefetch': '1', accept: 'text/x-component' }
  for (const address of [`${path}?_rsc=abc`, path, path, `${path}?_rsc=abc`]) {
    for (const headers of [router, {}]) {
      const response = await request.get(address, { headers })
      expect(response.headers()['content-type']).toBe('text/html; charset=utf-8')
      expect(await response.text()).toMatch(/^<!doctype html>/i)
    }
  }
})

test('what is kept prints nobody: two readers get the same bytes', async ({
  request,
  publishSentinel,
}) => {
  const [one, other] = await Promise.all([readerSession(), readerSession()])
  const { email } = await db().user.findUniqueOrThrow({ where: { id: one.userId } })
  const { path } = await publishSentinel('registered', section)
  for (const address of [path, `/${section}`, '/privacy']) {
    await unlessDisturbed({
      prepare: () => ({ cookie: one.cookie }),
      check: async (headers) => {
        await untilKept(request, address, headers)
        const first = await request.get(address, { headers })
        const second = await request.get(address, { headers: { cookie: other.cookie } })
        for (const personal of [email, one.userId, one.token]) {
          expect.soft(await first.text()).not.toContain(personal)
          expect.soft(await second.text()).not.toContain(personal)
        }
        expect(second.headers()['cache-status']).toBe('standfirst; hit')
        expect(await second.text()).toBe(await first.text())
      },
    })
  }
})
