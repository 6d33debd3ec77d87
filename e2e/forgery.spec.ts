import { db } from '@/lib/platform/db'
import { builtActions, builtPaths } from './support/built-doors'
import { staffSession } from './support/staff-session'
import { expect, test } from './support/test'

const foreign = (site: string): Record<string, Record<string, string>> => ({
  'another site': { origin: 'https://evil.example' },
  'nowhere (null)': { origin: 'null' },
  'nobody knows where': {},
  'this site, says another': { origin: site, 'sec-fetch-site': 'cross-site' },
  'a host that begins like this one': { origin: `${site}.evil.example` },
})

/** All that the site holds of a user, in every table that refers to one. */
async function everythingOf(userId: string): Promise<string> {
  const tables = await db().$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name = 'userId' ORDER BY 1`
  const rows = await Promise.all(
    [...tables.map(({ name }) => [name, 'userId']), ['User', 'id']].map(([table, column]) =>
      db().$queryRawUnsafe(
        `SELECT t::text FROM "${table}" t WHERE "${column}"::text = $1 ORDER BY 1`,
        userId,
      ),
    ),
  )
  return JSON.stringify(rows)
}

test('no form or endpoint does anything for a page of another site', async ({
  request,
  baseURL,
}) => {
  const { cookie, userId } = await staffSession('admin')
  const before = await everythingOf(userId)
  const actions = builtActions()
  expect(actions.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['register', 'signIn', 'removeApp', 'addPasskey', 'confirmByPassword']),
  )
  const wrong: string[] = []
  for (const [where, origin] of Object.entries(foreign(baseURL ?? ''))) {
    const headers = { ...origin, cookie }
    for (const { id, name, path } of actions) {
      const multipart = { [`$ACTION_ID_${id}`]: '', to: '/' }
      const options = { headers, multipart, maxRedirects: 0 }
      const status = (await request.post(path, options)).status()
      if (status !== 403) wrong.push(`${name} at ${path}, from ${where}: ${status}`)
    }
    for (const path of builtPaths()) {
      const plain = { ...headers, 'content-type': 'text/plain' }
      const options = { headers: plain, data: 'a=b', maxRedirects: 0 }
      const status = (await request.post(path, options)).status()
      if (status !== 403) wrong.push(`POST ${path}, from ${where}: ${status}`)
    }
  }
  expect(wrong).toEqual([])
  expect(await everythingOf(userId)).toBe(before)
})

test('nothing is done by a GET, or by a method that the site does not know', async ({
  request,
  baseURL,
}) => {
  const { cookie, userId } = await staffSession('admin')
  const headers = { cookie, origin: baseURL ?? '' }
  const before = await everythingOf(userId)
  const wrong: string[] = []
  for (const { id, path } of builtActions()) {
    const query = `$ACTION_ID_${id}=&to=/&id=x&code=000000`
    const response = await request.get(`${path}?${query}`, {
      headers: { ...headers, 'next-action': id },
      maxRedirects: 0,
    })
    if (response.status() >= 500) wrong.push(`GET ${path}: ${response.status()}`)
  }
  for (const path of builtPaths()) {
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      const status = (await request.fetch(path, { method, headers, maxRedirects: 0 })).status()
      // Those of the newsroom know them, and find nothing to change at these addresses.
      const refused = path.startsWith('/api/newsroom/') ? [404, 405, 422] : [405]
      if (!refused.includes(status)) wrong.push(`${method} ${path}: ${status}`)
    }
  }
  expect(wrong).toEqual([])
  expect(await everythingOf(userId)).toBe(before)
})

test('the same form from a page of this site is answered', async ({ request, baseURL }) => {
  const { cookie } = await staffSession('admin')
  const removeApp = builtActions().find(({ name }) => name === 'removeApp')
  const response = await request.post('/account/second-factor', {
    headers: { cookie, origin: baseURL ?? '' },
    multipart: { [`$ACTION_ID_${removeApp?.id}`]: '', code: '000000' },
  })
  expect(response.status()).toBe(422)
})

const broken: Record<string, string>[] = [
  { authorization: 'Bearer %' },
  { authorization: 'Bearer %E0%A4%A' },
  { authorization: 'Basic !!!' },
  { authorization: 'Basic ' },
  { authorization: `Digest ${'x'.repeat(4_000)}` },
  { cookie: 'next-auth.session-token=%E0%A4%A' },
  { cookie: 'next-auth.session-token=%' },
  { cookie: 'next-auth.session-token=a.b.c; next-auth.session-token.0=x' },
  { cookie: '__Host-next-auth.session-token=x; __Secure-next-auth.session-token=x' },
  { cookie: 'standfirst-second-step=%; standfirst-google-door=%; standfirst-code=%.%' },
  { cookie: 'next-auth.callback-url=%; next-auth.csrf-token=%7C%7C' },
  { cookie: '=; ;;=;%=%' },
  { cookie: Array.from({ length: 100 }, (_, number) => `c${number}=${number}`).join('; ') },
]

test('broken headers and cookies are those of somebody anonymous', async ({ request }) => {
  const addresses = [
    '/',
    '/account',
    '/account/passkeys',
    '/account/second-factor',
    '/api/auth/session',
    '/api/auth/callback/google',
    '/confirm',
    '/newsroom',
    '/sign-in',
    '/sign-in/second-step',
    '/world/isis-driven-out-of-final-city-stronghold-in-syria',
  ]
  const wrong: string[] = []
  for (const headers of broken) {
    for (const path of addresses) {
      const response = await request.get(path, { headers, maxRedirects: 0 })
      const shown = `${path} with ${JSON.stringify(headers).slice(0, 80)}`
      if (response.status() >= 500) wrong.push(`${shown}: ${response.status()}`)
      if ((await response.text()).includes('Sign out')) wrong.push(`${shown} is somebody`)
    }
  }
  expect(wrong).toEqual([])
})
