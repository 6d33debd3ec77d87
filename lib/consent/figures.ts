import { codeLifetimes } from '@/lib/accounts/code-lifetimes'
import { knownDeviceSeconds } from '@/lib/accounts/known-device'
import { sessionLifetimes } from '@/lib/accounts/session-lifetimes'
import { cookieNames } from '@/lib/platform/http/cookies'
import { retention } from '@/lib/privacy/retention'
import type { Publication } from './legal-text'

/** What code decides and a legal document says: values by the names of their placeholders. */
export type Figures = ReadonlyMap<string, string>

/** Changing one changes what the documents say. A name stays as long as a text may have it. */
export function figuresOf(publication: Publication): Figures {
  const { reader } = sessionLifetimes
  return new Map([
    ['newspaper', publication.name],
    ['publisher', publication.publisher],
    ['contact', publication.contactEmail],
    ['site-address', publication.siteUrl],
    ['premium-allowance', String(publication.premiumAllowance)],
    ['session.longest', inDays(reader.absoluteSeconds)],
    ['session.unused', inDays(reader.idleSeconds)],
    ['device-cookie.lasts', inDays(knownDeviceSeconds)],
    ['code.lasts', `${codeLifetimes.signIn.code / 60} minutes`],
    ...entries('cookie', cookieNames),
    ...entries('retention', retention, ({ days }) => dayCount(days)),
  ])
}

const entries = <Value>(
  group: string,
  table: Record<string, Value>,
  say: (value: Value) => string = String,
): [string, string][] =>
  Object.entries(table).map(([key, value]) => [`${group}.${inKebabCase(key)}`, say(value)])

const inKebabCase = (key: string): string =>
  key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const inDays = (seconds: number): string => dayCount(seconds / 86_400)

const dayCount = (days: number): string => (days === 1 ? 'one day' : `${days} days`)
