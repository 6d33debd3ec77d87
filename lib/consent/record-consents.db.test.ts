import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { keepLegalDocuments } from './keep-documents'
import { choiceKinds, type LegalKind, registrationKinds } from './legal-text'
import { findLegalDocument, wordingsInForce } from './queries'
import { recordRegistrationConsents } from './record-consents'
import { forgetWordings } from './sample-wordings'

databaseSuite()

beforeEach(async () => {
  await db().user.deleteMany()
  await forgetWordings()
})

const days = (count: number) => new Date(Date.now() + count * 86_400_000)

async function keepWording(wordingHash: string, kind: LegalKind, version: number, from: Date) {
  const body = { type: 'doc', content: [] }
  await db().legalDocument.create({
    data: { wordingHash, kind, version, title: wordingHash, body, effectiveFrom: from },
  })
}

const keepFirstWordings = () =>
  Promise.all(registrationKinds.map((kind) => keepWording(`${kind} 1`, kind, 1, days(-30))))

async function agree(): Promise<string> {
  const { id } = await db().user.create({ data: { email: 'ada@example.com', passwordHash: '' } })
  await recordRegistrationConsents(db(), id, 'article-gate')
  return id
}

describe('keepLegalDocuments', () => {
  it('keeps each wording once, however often the site starts', async () => {
    await Promise.all([keepLegalDocuments(), keepLegalDocuments()])
    const first = await db().legalDocument.findMany({ orderBy: { wordingHash: 'asc' } })
    await keepLegalDocuments()

    expect(first.map(({ kind }) => kind).sort()).toEqual(
      [...registrationKinds, 'renewal', ...choiceKinds].sort(),
    )
    expect(await db().legalDocument.findMany({ orderBy: { wordingHash: 'asc' } })).toEqual(first)
  })
})

describe('wordingsInForce', () => {
  it('are the newest in force of each kind', async () => {
    await keepWording('terms 1', 'terms', 1, days(-30))
    await keepWording('terms 2', 'terms', 2, days(-10))
    await keepWording('terms 3', 'terms', 3, days(2))
    await keepWording('cookies 1', 'cookies', 1, days(-30))
    await keepWording('privacy 1', 'privacy', 1, days(2))

    const wordings = await wordingsInForce(registrationKinds)
    expect(wordings.map(({ wordingHash }) => wordingHash).sort()).toEqual(['cookies 1', 'terms 2'])
  })

  it('are in force on the day that the document names', async () => {
    await keepWording('terms 1', 'terms', 1, days(-30))
    await keepWording('terms 2', 'terms', 2, days(0))
    expect(await wordingsInForce(registrationKinds)).toMatchObject([{ wordingHash: 'terms 2' }])
  })

  it('are the ones that the page of the document shows', async () => {
    await keepWording('terms 1', 'terms', 1, days(-30))
    await keepWording('terms 2', 'terms', 2, days(2))
    expect(await findLegalDocument('terms')).toMatchObject({ title: 'terms 1', version: 1 })
  })
})

describe('a consent', () => {
  it('is refused while a document is not in force', async () => {
    await keepWording('terms 1', 'terms', 1, days(-30))
    await expect(agree()).rejects.toThrow('not in force')
    expect(await db().consent.count()).toBe(0)
  })

  it('points at the wording of its day when a newer one comes into force', async () => {
    await keepFirstWordings()
    const userId = await agree()
    await keepWording('terms 2', 'terms', 2, days(-1))

    const consents = await db().consent.findMany({
      where: { userId, document: { kind: 'terms' } },
      include: { document: true },
    })
    expect(consents).toMatchObject([{ form: 'article-gate', document: { title: 'terms 1' } }])
    expect(Math.abs(Date.now() - (consents[0]?.givenAt.getTime() ?? 0))).toBeLessThan(60_000)
  })

  it.each<[sentence: string, change: () => Promise<unknown>]>([
    ['its form', () => db().consent.updateMany({ data: { form: 'another' } })],
    ['its time', () => db().$executeRaw`UPDATE "Consent" SET "givenAt" = now()`],
    ['its wording', () => db().$executeRaw`UPDATE "LegalDocument" SET title = 'another'`],
  ])('cannot have %s changed', async (_sentence, change) => {
    await keepFirstWordings()
    await agree()
    const record = () =>
      db().consent.findMany({ orderBy: { id: 'asc' }, include: { document: true } })
    const before = await record()

    await expect(change()).rejects.toThrow()
    expect(await record()).toEqual(before)
  })

  it('holds on to its wording', async () => {
    await keepFirstWordings()
    await agree()
    await expect(db().legalDocument.deleteMany()).rejects.toThrow()
  })
})

describe('a wording', () => {
  it.each([
    ['deleted', 'DELETE FROM "LegalDocument"'],
    ['emptied away', 'TRUNCATE "LegalDocument" CASCADE'],
    ['changed', 'UPDATE "LegalDocument" SET "isSubstantial" = true'],
  ])('that was in force is never %s, though nobody agreed to it', async (_how, statement) => {
    await keepWording('terms 1', 'terms', 1, days(0))
    await expect(db().$executeRawUnsafe(statement)).rejects.toThrow()
    expect(await db().legalDocument.count()).toBe(1)
  })
})
