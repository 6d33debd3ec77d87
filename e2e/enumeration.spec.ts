import type { APIResponse } from '@playwright/test'
import type { Form } from '@/scripts/test/read-form'
import { type Instance, startInstance } from './support/instance'
import { openForm, postForm } from './support/post-form'
import { expect, test } from './support/test'

/** Pairs for each form. The full proof takes 300: `ENUMERATION_SAMPLES=300 npm test -- browser e2e/enumeration.spec.ts`. */
const samples = Number(process.env.ENUMERATION_SAMPLES ?? 12)

/** Believes what a proxy here says, so that no limit is met. */
let site: Instance
let networks = 0

test.beforeAll(async () => {
  test.slow()
  site = await startInstance({ TRUSTED_PROXY: '127.0.0.1,::1' })
})
test.afterAll(() => site?.stop())

const forms: [name: string, path: string, button: string, typed: Form][] = [
  ['register', '/register', 'Register', { password: 'a word nobody has 1' }],
  ['sign in', '/sign-in', 'Sign in', { password: 'a word nobody has 1' }],
  ['sign in by code', '/sign-in', 'E-mail me a code', { password: '' }],
  ['forgotten password', '/forgot-password', 'E-mail me a code', {}],
]

for (const [name, path, button, typed] of forms) {
  test(`${name} answers a known and an unknown address alike`, async ({
    newRequest,
    makeReader,
    newAddress,
  }) => {
    test.setTimeout(120_000 + samples * 4_000)
    const form = await openForm(await newRequest(site.url), path, button)
    const send = async (email: string) => {
      networks += 1
      const headers = {
        origin: site.url,
        // How short a page becomes depends on the letters of the address in it.
        'accept-encoding': 'identity',
        'x-forwarded-for': `10.${networks >> 8}.${networks % 256}.1`,
      }
      const request = await newRequest(site.url)
      const began = performance.now()
      const answer = await postForm(request, path, { ...form, ...typed, email }, headers)
      const took = performance.now() - began
      const face = await faceOf(answer, email)
      await request.dispose()
      return { took, face }
    }
    const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] }
    const faces = new Set<string>()
    await send(newAddress())
    for (let pair = 0; pair < samples; pair += 1) {
      const addresses = { known: (await makeReader()).email, unknown: newAddress() }
      const order =
        pair % 2 === 0 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const)
      for (const kind of order) {
        const { took, face } = await send(addresses[kind])
        times[kind].push(took)
        faces.add(face)
      }
    }
    expect([...faces]).toHaveLength(1)
    const difference = Math.abs(median(times.known) - median(times.unknown))
    // biome-ignore lint/suspicious/noConsole: the figures are what the full proof is run for
    console.log(`${name}: medians differ by ${difference.toFixed(2)} ms`)
    expect(difference).toBeLessThan(Math.max(5, spread([...times.known, ...times.unknown])))
  })
}

/** What the answer shows but for the address itself and what is random in it. */
async function faceOf(answer: APIResponse, email: string): Promise<string> {
  const body = (await answer.text()).replaceAll(email, 'the address')
  const headers = answer.headersArray().map(({ name, value }) => {
    const shown =
      name.toLowerCase() === 'set-cookie' ? value.replace(/=[^;]*/, `=${value.length}`) : value
    return `${name}: ${shown.replace(/\d{2}:\d{2}:\d{2}/g, 'time')}`
  })
  const form = body.replaceAll(/value="\d{13}\.[\w-]{43}"/g, 'value="the time of the form"')
  return JSON.stringify([answer.status(), headers.sort(), form])
}

const sorted = (numbers: number[]) => [...numbers].sort((one, other) => one - other)
const quantile = (numbers: number[], part: number) =>
  sorted(numbers)[Math.floor((numbers.length - 1) * part)] ?? 0
const median = (numbers: number[]) => quantile(numbers, 0.5)

/** The distance of the quartiles: what a busy machine makes of one and the same work. */
const spread = (numbers: number[]) => quantile(numbers, 0.75) - quantile(numbers, 0.25)
