import { expect, it } from 'vitest'
import { figuresOf } from './figures'

const figures = figuresOf({
  name: 'The Standfirst',
  publisher: 'Standfirst Media',
  contactEmail: 'hello@standfirst.example',
  siteUrl: 'https://standfirst.example',
  premiumAllowance: 7,
})

/** Texts of newsrooms have these. Lines are added here; a name that goes makes their documents say it. */
const names = [
  'newspaper',
  'publisher',
  'contact',
  'site-address',
  'premium-allowance',
  'session.longest',
  'session.unused',
  'device-cookie.lasts',
  'code.lasts',
  'cookie.session',
  'cookie.notice',
  'cookie.device',
  'cookie.code',
  'cookie.second-step',
  'cookie.google-form',
  'cookie.google-door',
  'retention.unverified-accounts',
  'retention.deletions',
  'retention.sessions',
  'retention.one-time-codes',
  'retention.pending-sign-ins',
  'retention.address-changes',
  'retention.mails',
  'retention.retired-handles',
  'retention.data-exports',
  'retention.invitations',
  'retention.rate-limits',
  'retention.spent-challenges',
]

it('have the names that texts know them by', () => {
  expect([...figures.keys()]).toEqual(expect.arrayContaining(names))
})

it('are said in words, and never hold a placeholder themselves', () => {
  expect(figures.get('premium-allowance')).toBe('7')
  expect(figures.get('retention.mails')).toMatch(/^\d+ days$/)
  expect(figures.get('retention.sessions')).toBe('one day')
  for (const value of figures.values()) expect(value).toMatch(/^[^{}]+$/)
})
