import { beforeEach, describe, expect, it } from 'vitest'
import { paragraph } from '@/lib/articles/document-builders'
import { db } from '@/lib/platform/db'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { agreeAgain } from './agree-again'
import { decideChoice } from './decide-choice'
import { type LegalKind, registrationKinds } from './legal-text'
import { findConsent, isRenewalDue, listChoices, listConsents, listRenewals } from './own-queries'
import { recordRegistrationConsents } from './record-consents'
import { forgetWordings, letDaysPass } from './sample-wordings'

databaseSuite()

let ada: string
let tom: string

beforeEach(async () => {
  await db().user.deleteMany()
  await forgetWordings()
  for (const kind of [...registrationKinds, 'renewal', 'newsletters', 'marketing'] as const) {
    await keep(kind, 1)
  }
  ada = await register('ada')
  tom = await register('tom')
})

async function keep(kind: LegalKind, version: number, isSubstantial = false): Promise<string> {
  const words = `This is what ${kind} says in version ${version}.`
  const document = { wordingHash: `${kind} ${version}`, kind, version, isSubstantial }
  const body = { type: 'doc', content: [paragraph(words)] }
  const effectiveFrom = new Date('2026-01-01')
  await db().legalDocument.create({ data: { ...document, title: kind, body, effectiveFrom } })
  return document.wordingHash
}

async function register(name: string): Promise<string> {
  const data = { email: `${name}@example.com`, passwordHash: '' }
  const { id } = await db().user.create({ data })
  await recordRegistrationConsents(db(), id, 'article-gate')
  return id
}

const choice = (kind: 'newsletters' | 'marketing', decision: 'given' | 'withdrawn') =>
  decideChoice(ada, { kind, decision, wordingHash: `${kind} 1`, form: 'account-consents' })

const chosen = async (userId: string) =>
  (await listChoices(userId)).filter(({ givenAt }) => givenAt).map(({ kind }) => kind)

describe('a choice', () => {
  it('is no until somebody says yes, each apart', async () => {
    expect(await chosen(ada)).toEqual([])
    await choice('newsletters', 'given')
    expect(await chosen(ada)).toEqual(['newsletters'])
    expect(await chosen(tom)).toEqual([])
  })

  it('is taken back at once, and both are recorded', async () => {
    await choice('marketing', 'given')
    await choice('marketing', 'withdrawn')
    expect(await chosen(ada)).toEqual([])
    const said = (await listConsents(ada)).filter(({ kind }) => kind === 'marketing')
    expect(said.map(({ decision }) => decision)).toEqual(['withdrawn', 'given'])
  })

  it('is recorded once, however often the button is pressed', async () => {
    await Promise.all([1, 2, 3].map(() => choice('newsletters', 'given')))
    await choice('marketing', 'withdrawn')
    expect(await db().consent.count({ where: { document: { kind: 'newsletters' } } })).toBe(1)
    expect(await db().consent.count({ where: { document: { kind: 'marketing' } } })).toBe(0)
  })

  it('is not made in a wording that is no longer in force', async () => {
    await keep('newsletters', 2)
    await expect(choice('newsletters', 'given')).rejects.toThrow('just changed')
    expect(await chosen(ada)).toEqual([])
  })

  it('is taken back in the wording in which it was made', async () => {
    await choice('newsletters', 'given')
    await keep('newsletters', 2)
    await choice('newsletters', 'withdrawn')
    const [last] = await listConsents(ada)
    expect(last).toMatchObject({ decision: 'withdrawn', version: 1 })
  })
})

describe('a document that changed', () => {
  it('asks nobody when only its wording did', async () => {
    await keep('terms', 2)
    expect(await isRenewalDue(ada)).toBe(false)
    const outdated = (await listConsents(ada)).filter(({ isOutdated }) => isOutdated)
    expect(outdated.map(({ title }) => title)).toEqual(['terms'])
  })

  it('asks again when it did in substance, and shows what is different', async () => {
    await keep('privacy', 2, true)
    await keep('terms', 2)
    expect(await isRenewalDue(ada)).toBe(true)
    const renewals = await listRenewals(ada)
    expect(renewals.map(({ wordingHash }) => wordingHash).sort()).toEqual(['privacy 2', 'terms 2'])
    expect(renewals.every(({ changes }) => changes.length === 1)).toBe(true)
  })

  it('does not ask before it is in force', async () => {
    await keep('privacy', 2, true)
    await letDaysPass('privacy 2', -2)
    expect(await isRenewalDue(ada)).toBe(false)
  })

  it('is agreed to once, by whoever agrees, and the old record stays', async () => {
    await keep('privacy', 2, true)
    await Promise.all([1, 2].map(() => agreeAgain(ada, ['privacy 2'], 'renewal-page')))
    expect(await isRenewalDue(ada)).toBe(false)
    expect(await isRenewalDue(tom)).toBe(true)
    const records = (await listConsents(ada)).filter(({ form }) => form === 'renewal-page')
    expect(records.map(({ kind }) => kind).sort()).toEqual(['privacy', 'renewal'])
    expect(await db().consent.count({ where: { userId: ada, wordingHash: 'privacy 1' } })).toBe(1)
  })

  it('is not agreed to unseen', async () => {
    await keep('privacy', 2, true)
    await keep('terms', 2, true)
    await expect(agreeAgain(ada, ['privacy 2'], 'renewal-page')).rejects.toThrow('just changed')
    expect(await isRenewalDue(ada)).toBe(true)
  })
})

describe('a record', () => {
  it('shows its exact wording, and what is different today, to its reader only', async () => {
    const before = (await listConsents(ada)).find(({ kind }) => kind === 'terms')
    await keep('terms', 2)
    const record = await findConsent(ada, before?.id ?? '')
    expect(JSON.stringify(record?.body)).toContain('in version 1')
    expect(record?.changes[0]?.pieces).toEqual([
      { change: 'kept', text: 'This is what terms says in version ' },
      { change: 'removed', text: '1.' },
      { change: 'added', text: '2.' },
    ])
    expect(await findConsent(tom, before?.id ?? '')).toBeNull()
  })
})
