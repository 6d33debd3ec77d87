import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/accounts/types'
import { db } from '@/lib/platform/db'
import { InvalidInputError } from '@/lib/platform/errors'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { makeStaff } from '@/lib/staff/sample-staff'
import { agreeAgain } from '../agree-again'
import { keepLegalDocuments } from '../keep-documents'
import { isRenewalDue, listRenewals } from '../own-queries'
import { findAnnounced, findLegalDocument, today, wordingsInForce } from '../queries'
import { recordRegistrationConsents } from '../record-consents'
import { forgetWordings, letDaysPass, overrule } from '../sample-wordings'
import { wordingHash } from '../wording-hash'
import { publishLegalVersion } from './publish-version'
import { findDocument, listDocuments } from './queries'
import { saveLegalDraft } from './save-draft'
import { takeBackLegalVersion } from './take-back-version'
import { findVersion, listVersions } from './versions'

databaseSuite()

const kind = 'terms'
let admin: Actor
let ada: string

beforeEach(async () => {
  await forgetWordings()
  await db().user.deleteMany()
  await keepLegalDocuments()
  admin = await makeStaff('admin', { displayName: 'Ben Low' })
  const user = await db().user.create({ data: { email: 'ada@example.com', passwordHash: '' } })
  ada = user.id
  await recordRegistrationConsents(db(), ada, 'article-gate')
})

const day = (fromToday: number) =>
  new Date(today().getTime() + fromToday * 86_400_000).toISOString().slice(0, 10)

const write = async (text: string) => {
  const { version } = (await findDocument(kind)).draft
  await saveLegalDraft(admin, { kind, version, text })
  return version + 1
}

interface Choice {
  on?: number
  isSubstantial?: 'yes' | 'no'
}

const publish = (version: number, { on = 0, isSubstantial = 'no' }: Choice = {}) =>
  publishLegalVersion(admin, { kind, version, effectiveFrom: day(on), isSubstantial })

const publishText = async (text: string, choice: Choice = {}) => publish(await write(text), choice)

const shown = async () => {
  const document = await findLegalDocument(kind)
  return { version: document?.version, text: JSON.stringify(document?.body) }
}

const agreedTo = () =>
  db().consent.findFirstOrThrow({
    where: { userId: ada, document: { kind } },
    include: { document: true },
  })

describe('a version that is published', () => {
  it('is in force from today, with the figures of today, and the log says who did it', async () => {
    expect(await publishText('You may open {premium-allowance}.')).toEqual({ isAnnounced: false })
    const { version, text } = await shown()
    expect(version).toBe(3)
    expect(text).toContain('You may open 5.')
    const row = await db().legalDocument.findFirstOrThrow({ where: { kind, version: 3 } })
    expect(wordingHash(row as never)).toBe(row.wordingHash)
    const entry = await db().auditEntry.findFirst({ where: { action: 'legal.published' } })
    expect(entry).toMatchObject({
      subject: 'Terms of use',
      details: { version: 3, 'in force from': day(0), 'of substance': false },
    })
    expect(await findDocument(kind)).toMatchObject({
      inForce: { version: 3, publishedBy: 'Ben Low' },
      draft: { saved: null, text: 'You may open {premium-allowance}.' },
    })
  })

  it('leaves every agreement with the exact wording it was given to', async () => {
    const before = await agreedTo()
    await publishText('Something else.', { isSubstantial: 'yes' })
    expect(await agreedTo()).toEqual(before)
    const version = await findVersion(kind, before.wordingHash)
    expect(version?.body).toEqual(before.document.body)
    const [newest] = await listVersions(kind)
    const changed = await findVersion(kind, newest?.wordingHash ?? '')
    expect(changed?.since).toMatchObject({ version: 2 })
  })

  it('asks readers again when it changes something of substance', async () => {
    await publishText('Something else.', { isSubstantial: 'yes' })
    expect(await isRenewalDue(ada)).toBe(true)
    const renewals = await listRenewals(ada)
    expect(renewals.map(({ version }) => version)).toEqual([3])
    await agreeAgain(
      ada,
      renewals.map((each) => each.wordingHash),
      'renewal-page',
    )
    expect(await isRenewalDue(ada)).toBe(false)
  })

  it('asks nobody when it does not', async () => {
    await publishText('Something else.')
    expect(await isRenewalDue(ada)).toBe(false)
  })

  it.each<[why: string, publishIt: () => Promise<unknown>, field: string]>([
    ['a day that is over', () => publishText('New.', { on: -1 }), 'effectiveFrom'],
    ['a day too far off', () => publishText('New.', { on: 400 }), 'effectiveFrom'],
    ['what is wrong in it', () => publishText('New {thing}.'), 'form'],
    ['a text nobody saved', () => publish(0), 'form'],
    ['a text that became another', async () => publish((await write('New.')) - 1), 'form'],
  ])('is refused for %s', async (_why, publishIt, field) => {
    const refused = await publishIt().catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(InvalidInputError)
    expect(Object.keys((refused as InvalidInputError).fields)).toEqual([field])
    expect(await shown()).toMatchObject({ version: 2 })
  })

  it('is refused for the words of a version before', async () => {
    const { text } = (await findDocument(kind)).draft
    await publishText('New.')
    await expect(publishText(text)).rejects.toThrow('Version 2 says this word for word')
  })

  it('is one, when two publish at once', async () => {
    const version = await write('New.')
    const outcomes = await Promise.allSettled([publish(version), publish(version)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db().legalDocument.count({ where: { kind } })).toBe(2)
  })

  it('is not undone by a start of the software, not even by one at the same moment', async () => {
    const version = await write('New.')
    await Promise.all([keepLegalDocuments(), publish(version), keepLegalDocuments()])
    const before = await db().legalDocument.count()
    await keepLegalDocuments()
    expect(await shown()).toMatchObject({ version: 3 })
    expect(await db().legalDocument.count()).toBe(before)
  })

  it('stands beside a later text of the software, which is in force nowhere', async () => {
    await publishText('New.')
    expect((await findDocument(kind)).offered).toBeNull()
    await overrule('DELETE FROM "Consent"', 'DELETE FROM "LegalDocument" WHERE source IS NULL')
    await keepLegalDocuments()
    expect((await findDocument(kind)).offered).toMatchObject({ version: 2 })
    expect(await shown()).toMatchObject({ version: 3 })
  })

  it('shows that the software keeps another figure by now', async () => {
    await publishText('You may open {premium-allowance}.')
    expect((await findDocument(kind)).moved).toBeNull()
    const { wordingHash: published } = (await findDocument(kind)).inForce ?? {}
    await overrule(
      `UPDATE "LegalDocument" SET body = replace(body::text, 'open 5', 'open 9')::jsonb
        WHERE "wordingHash" = '${published}'`,
    )
    expect((await findDocument(kind)).moved).toHaveLength(1)
    const rows = await listDocuments()
    expect(rows.filter(({ isMoved }) => isMoved).map((each) => each.kind)).toEqual([kind])
    await keepLegalDocuments()
    expect(await shown()).toMatchObject({ version: 3 })
  })
})

describe('a version that is announced', () => {
  const announced = () => db().legalDocument.findFirstOrThrow({ where: { kind, version: 3 } })

  it('is not in force before its day, asks nobody, and comes by itself', async () => {
    expect(await publishText('New.', { on: 2, isSubstantial: 'yes' })).toEqual({
      isAnnounced: true,
    })
    expect(await shown()).toMatchObject({ version: 2 })
    expect(await isRenewalDue(ada)).toBe(false)
    expect(await findAnnounced(kind)).toMatchObject({ version: 3 })
    const { wordingHash } = await announced()
    await letDaysPass(wordingHash, 0)
    expect(await shown()).toMatchObject({ version: 3 })
    expect(await isRenewalDue(ada)).toBe(true)
    expect(await findAnnounced(kind)).toBeNull()
  })

  it('leaves no room for another', async () => {
    await publishText('New.', { on: 2 })
    await expect(publishText('Newer.')).rejects.toThrow('Version 3 is announced already')
    await expect(publishText('The newest.', { on: 5 })).rejects.toThrow('announced already')
  })

  it('is taken back, and its text is worked on again', async () => {
    await publishText('New.', { on: 2 })
    const { wordingHash } = await announced()
    expect((await listVersions(kind))[0]).toMatchObject({
      standing: 'announced',
      mayBeTakenBack: true,
    })
    await takeBackLegalVersion(admin, { kind, wordingHash })
    expect((await findDocument(kind)).draft).toMatchObject({ text: 'New.' })
    expect((await findDocument(kind)).draft.saved).not.toBeNull()
    await expect(takeBackLegalVersion(admin, { kind, wordingHash })).rejects.toThrow('any more')
    expect(
      await db().auditEntry.findFirst({ where: { action: 'legal.taken-back' } }),
    ).toMatchObject({ details: { version: 3, 'in force from': day(2) } })
  })

  it('is not taken back from its day on, nor when somebody agreed to it', async () => {
    await publishText('New.', { on: 2 })
    const { wordingHash } = await announced()
    await letDaysPass(wordingHash, 0)
    await expect(takeBackLegalVersion(admin, { kind, wordingHash })).rejects.toThrow('any more')
    await letDaysPass(wordingHash, -2)
    await db().consent.create({ data: { userId: ada, wordingHash, form: 'test' } })
    await expect(takeBackLegalVersion(admin, { kind, wordingHash })).rejects.toThrow('any more')
    expect(await wordingsInForce([kind])).toMatchObject([{ version: 2 }])
  })

  it('does not take back what the software came with', async () => {
    const [software] = await wordingsInForce([kind])
    const hash = software?.wordingHash ?? ''
    await letDaysPass(hash, -2)
    await expect(takeBackLegalVersion(admin, { kind, wordingHash: hash })).rejects.toThrow(
      'any more',
    )
  })
})
