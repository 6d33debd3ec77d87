import { readdir } from 'node:fs/promises'
import { db } from '@/lib/platform/db'
import { hostileAddresses, hostilePaths, unusualPasswords } from './support/hostile-values'
import { type Instance, startInstance } from './support/instance'
import { openForm, postForm } from './support/post-form'
import { expect, test } from './support/test'

/** Believes what a proxy here says, so that each request can come from a network of its own. */
let site: Instance
let networks = 0
const fromElsewhere = () => {
  networks += 1
  return { origin: site.url, 'x-forwarded-for': `198.51.${networks >> 8}.${networks % 256}` }
}

test.beforeAll(async () => {
  test.slow()
  site = await startInstance({ TRUSTED_PROXY: '127.0.0.1,::1' })
})
test.afterAll(() => site?.stop())

const landsHere = (location: string) =>
  /^\/(?![/\\])[\x21-\x7e]*$/.test(location) && new URL(location, site.url).origin === site.url

test('no form sends anybody to another site, and none fails', async ({
  newRequest,
  makeReader,
  newAddress,
}) => {
  test.setTimeout(10 * 60_000)
  const { email, password } = await makeReader()
  expect(hostilePaths.length).toBeGreaterThanOrEqual(60)
  const forms: [path: string, button: string, typed: Record<string, string>][] = [
    ['/register', 'Register', { password }],
    ['/sign-in', 'Sign in', { email, password }],
    ['/sign-in', 'E-mail me a code', { email }],
    ['/forgot-password', 'E-mail me a code', { email }],
  ]
  const pages = ['/register', '/sign-in', '/verify-email']
  for (const [index, [path, button, typed]] of forms.entries()) {
    const form = await openForm(await newRequest(site.url), path, button)
    // All forms send back through one function (lib/platform/site-path.ts): each gets its share.
    for (const to of hostilePaths.filter((_, number) => number % forms.length === index)) {
      const request = await newRequest(site.url)
      const sent = await postForm(
        request,
        path,
        { ...form, email: newAddress(), ...typed, to },
        fromElsewhere(),
      )
      expect(sent.status(), `${path} ${to}`).toBe(303)
      const location = sent.headers().location ?? ''
      expect(landsHere(location), `${path} ${to} leads to ${location}`).toBe(true)
      await request.dispose()
    }
  }
  const request = await newRequest(site.url)
  for (const path of pages) {
    for (const to of hostilePaths) {
      const address = `${path}?to=${encodeURIComponent(to)}&token=${encodeURIComponent(to)}`
      const answer = await request.get(address, { maxRedirects: 0 })
      if (to.length < 2_000) expect(answer.status(), address).toBeLessThan(400)
      expect(answer.status(), address).toBeLessThan(500)
      const { location } = answer.headers()
      if (location) expect(landsHere(location), `${address} leads to ${location}`).toBe(true)
      expect(await answer.text()).not.toMatch(
        /(href|value)="(\/\/|\/\\|https?:\/*evil|javascript:)/i,
      )
    }
  }
})

test('an address is one address, from the form to the mail server, or it is refused', async ({
  newRequest,
  nextMail,
  newAddress,
}) => {
  test.slow()
  const request = await newRequest(site.url)
  const form = await openForm(request, '/register', 'Register')
  const register = (email: string) => {
    const typed = { ...form, email, password: 'a quiet word 42' }
    return postForm(request, '/register', typed, fromElsewhere())
  }
  expect(hostileAddresses.length).toBeGreaterThanOrEqual(30)
  for (const email of hostileAddresses) {
    expect((await register(email)).status(), email).toBe(422)
  }
  const theirs = ['x.example', 'y.example', '127.0.0.1', 'localhost']
  const ofTheirs = { OR: theirs.map((domain) => ({ email: { contains: domain } })) }
  expect(await db().user.count({ where: ofTheirs })).toBe(0)

  const address = newAddress().replace('example.com', 'xn--bcher-kva.example')
  const typed = ` ${address.replace('xn--bcher-kva', 'BÜCHER').replace('reader', 'Reader')}\n`
  expect((await register(typed)).status()).toBe(303)
  expect(await db().user.count({ where: { email: address } })).toBe(1)
  // The mail server of the tests writes domains in Unicode.
  await nextMail(address.replace('xn--bcher-kva', 'bücher'))

  const received = (await readdir(process.env.MAIL_FOLDER ?? '')).map(decodeURIComponent)
  expect(received.filter((each) => /@[xy]\.example/.test(each))).toEqual([])
})

test('any password is kept exactly, and a wrong length is refused', async ({
  newRequest,
  newAddress,
}) => {
  const form = await openForm(await newRequest(site.url), '/register', 'Register')
  const entrance = await openForm(await newRequest(site.url), '/sign-in', 'Sign in')
  const send = async (path: string, fields: Record<string, string>) => {
    const request = await newRequest(site.url)
    return (await postForm(request, path, fields, fromElsewhere())).status()
  }
  for (const password of unusualPasswords) {
    const email = newAddress()
    expect(await send('/register', { ...form, email, password }), password).toBe(303)
    expect(await send('/sign-in', { ...entrance, email, password }), password).toBe(303)
    const altered = password.trim() === password ? `${password} ` : password.trim()
    expect(await send('/sign-in', { ...entrance, email, password: altered }), password).toBe(422)
  }
  for (const password of ['', 'short', 'x'.repeat(129), 'x'.repeat(100_000), 'iloveyou']) {
    expect(await send('/register', { ...form, email: newAddress(), password })).toBe(422)
  }
})
