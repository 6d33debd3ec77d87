import { expect, it } from 'vitest'
import { type LinkMeaning, readLink } from './verify-address'

const address = 'ada@example.com'
const newcomer = { userId: 'newcomer', address }
const rows: [sentence: string, facts: Parameters<typeof readLink>[0], meaning: LinkMeaning][] = [
  [
    'An unknown, old or used link means nothing.',
    { proof: null, ownerId: null, visitorId: 'newcomer' },
    { kind: 'unusable' },
  ],
  [
    'A link for an address that its reader has verified meanwhile means nothing.',
    { proof: newcomer, ownerId: 'newcomer', visitorId: 'newcomer' },
    { kind: 'unusable' },
  ],
  [
    'The newcomer confirms an address that nobody has.',
    { proof: newcomer, ownerId: null, visitorId: 'newcomer' },
    { kind: 'confirm', address },
  ],
  [
    'Who is not signed in signs in first: the link alone is no proof of the password.',
    { proof: newcomer, ownerId: null, visitorId: null },
    { kind: 'sign-in', address, isTaken: false },
  ],
  [
    'Somebody else who is signed in signs in as the newcomer first.',
    { proof: newcomer, ownerId: null, visitorId: 'tom' },
    { kind: 'sign-in', address, isTaken: false },
  ],
  [
    'The newcomer to a taken address signs in to the account that was there.',
    { proof: newcomer, ownerId: 'owner', visitorId: 'newcomer' },
    { kind: 'sign-in', address, isTaken: true },
  ],
  [
    'So does who is not signed in.',
    { proof: newcomer, ownerId: 'owner', visitorId: null },
    { kind: 'sign-in', address, isTaken: true },
  ],
  [
    'The owner joins the newcomer to the account that was there.',
    { proof: newcomer, ownerId: 'owner', visitorId: 'owner' },
    { kind: 'join', address },
  ],
]

it.each(rows)('%s', (_sentence, facts, meaning) => {
  expect(readLink(facts)).toEqual(meaning)
})
