import { sessionLifetimes } from '@/lib/accounts/session-lifetimes'
import { hashToken } from '@/lib/accounts/sessions'
import { db } from '@/lib/platform/db'
import { leaksOf } from './support/leaks-of'
import { type ReaderSession, readerSession } from './support/reader-session'
import { expect, test } from './support/test'
import { untilKept } from './support/until-kept'

const section = 'science'

const revocations: Record<string, (session: ReaderSession) => Promise<unknown>> = {
  'is deleted': ({ token }) => db().session.deleteMany({ where: { tokenHash: hashToken(token) } }),
  expires: ({ token }) =>
    db().session.updateMany({
      where: { tokenHash: hashToken(token) },
      data: { expiresAt: new Date() },
    }),
  'was not used for too long': ({ token }) =>
    db().session.updateMany({
      where: { tokenHash: hashToken(token) },
      data: { lastSeenAt: new Date(Date.now() - sessionLifetimes.reader.idleSeconds * 1000) },
    }),
  'belongs to somebody who is disabled': ({ userId }) =>
    db().user.update({ where: { id: userId }, data: { disabledAt: new Date() } }),
  'belongs to somebody who is deleted': ({ userId }) => db().user.delete({ where: { id: userId } }),
}

for (const [what, revoke] of Object.entries(revocations)) {
  test(`a session that ${what} opens nothing that is kept`, async ({
    request,
    publishSentinel,
  }) => {
    const { path, sealed } = await publishSentinel('registered', section)
    const session = await readerSession()
    const stays = await readerSession()
    await untilKept(request, path, { cookie: session.cookie })
    await untilKept(request, path, { cookie: stays.cookie })
    await revoke(session)
    const shown = async ({ cookie }: ReaderSession) =>
      (await leaksOf(await request.get(path, { headers: { cookie } }), sealed)).length
    await expect.poll(() => shown(session), { intervals: [10], timeout: 5_000 }).toBe(0)
    expect(await shown(session)).toBe(0)
    expect(await shown(stays)).toBe(sealed.length)
  })
}

test('a session opens nothing from the moment it ends, without anybody saying so', async ({
  request,
  publishSentinel,
}) => {
  const { path, sealed } = await publishSentinel('registered', section)
  const { cookie, token } = await readerSession()
  await untilKept(request, path, { cookie })
  let end = 0
  const ask = async () => {
    const askedAt = Date.now()
    const leaks = await leaksOf(await request.get(path, { headers: { cookie } }), sealed)
    return { leaks: leaks.length, isOver: askedAt >= end }
  }
  // On a slow machine the session may be over before the first answer: then it ends later.
  await expect(async () => {
    end = Date.now() + 3_000
    await db().session.updateMany({
      where: { tokenHash: hashToken(token) },
      data: { expiresAt: new Date(end) },
    })
    expect(await ask()).toEqual({ leaks: sealed.length, isOver: false })
  }).toPass()
  let answer = await ask()
  while (!answer.isOver) answer = await ask()
  expect(answer.leaks).toBe(0)
})

test('a role counts from the next request on, given or taken', async ({
  request,
  publishSentinel,
}) => {
  const { path, sealed } = await publishSentinel('premium', section)
  const { cookie, userId } = await readerSession('editor')
  await untilKept(request, path, { cookie })
  const shown = async () =>
    (await leaksOf(await request.get(path, { headers: { cookie } }), sealed)).length
  for (const [role, words] of [
    ['reader', 0],
    ['editor', sealed.length],
    ['reader', 0],
  ] as const) {
    await db().user.update({ where: { id: userId }, data: { role } })
    await expect.poll(shown, { intervals: [10], timeout: 5_000 }).toBe(words)
  }
})

test('the access of an article counts from the next request on', async ({
  request,
  publishSentinel,
}) => {
  const { path, slug, sealed } = await publishSentinel('registered', section)
  const { cookie } = await readerSession()
  const shown = async (headers = {}) =>
    (await leaksOf(await request.get(path, { headers }), sealed)).length
  for (const [access, anybody, reader] of [
    ['premium', 0, 0],
    ['free', sealed.length, sealed.length],
    ['registered', 0, sealed.length],
  ] as const) {
    await db().article.update({ where: { slug }, data: { access } })
    await expect.poll(() => shown(), { intervals: [10], timeout: 5_000 }).toBe(anybody)
    await expect.poll(() => shown({ cookie }), { intervals: [10], timeout: 5_000 }).toBe(reader)
  }
})
