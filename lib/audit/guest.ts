import { setTimeout as delay } from 'node:timers/promises'
import { type Client, headerOf } from './client'
import { encodeForm, findForm } from './forms'
import type { Answer } from './types'

/** Somebody with a browser and a memory for cookies: fills in the site's own forms. */
export class Guest {
  readonly #client: Client
  readonly #site: string
  readonly #jar = new Map<string, string>()

  constructor(client: Client, site: string) {
    this.#client = client
    this.#site = site
  }

  get cookie(): string {
    return [...this.#jar].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  /** Whether there is a session. */
  async signIn(email: string, password: string): Promise<boolean> {
    return this.#enter('/sign-in', email, password)
  }

  async register(email: string, password: string): Promise<boolean> {
    return this.#enter('/register', email, password)
  }

  async signOut(): Promise<void> {
    await this.#client.ask({ path: '/sign-out', ...encodeForm(this.#site, []) }, this.cookie)
  }

  async #enter(path: string, email: string, password: string): Promise<boolean> {
    const page = await this.#client.ask({ path }, this.cookie)
    const send = () =>
      submit(this.#client, this.#site, { path, page, cookie: this.cookie }, [
        ['email', email],
        ['password', password],
      ])
    let answer = await send()
    if (answer && answer.status >= 400) {
      // A form that comes back at once is taken for a machine's, and rightly.
      await delay(3_000)
      answer = await send()
    }
    if (answer) this.#keepCookies(answer)
    return this.#jar.size > 0
  }

  #keepCookies(answer: Answer): void {
    for (const line of answer.headerText.matchAll(/^set-cookie\n([^=;\n]+)=([^;\n]*)/gim)) {
      const [, name = '', value = ''] = line
      if (/session/i.test(name) && value) this.#jar.set(name, value)
    }
  }
}

/** Fills in the form of a page that has the first of these fields; null when there is no such form. */
export async function submit(
  client: Pick<Client, 'ask'>,
  site: string,
  { path, page, cookie }: { path: string; page: Answer; cookie: string },
  typed: [string, string][],
): Promise<Answer | null> {
  const form = findForm(page.body.toString(), typed[0]?.[0] ?? '')
  if (!form || !headerOf(page, 'content-type').startsWith('text/html')) return null
  const names = new Set(typed.map(([name]) => name))
  const fields = [...form.hidden.filter(([name]) => !names.has(name)), ...typed]
  return client.ask({ path: form.action || path, ...encodeForm(site, fields) }, cookie)
}
