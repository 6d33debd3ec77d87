import { articleDocument } from '@/lib/articles/document'
import { db, type Transaction } from '@/lib/platform/db'
import { compareWordings } from './compare-wordings'
import { choiceKinds, documentKinds } from './legal-text'
import { needsRenewal } from './policy'
import { inForceToday, wordingsInForce } from './queries'
import type { ChoiceView, ConsentDetail, ConsentView, RenewalView } from './types'

const consentFields = {
  id: true,
  decision: true,
  form: true,
  givenAt: true,
  document: { select: { kind: true, title: true, version: true, wordingHash: true } },
} as const

/** What a reader agreed to and took back, the newest first: for nobody else. */
export async function listConsents(userId: string): Promise<ConsentView[]> {
  const [rows, hashes] = await Promise.all([
    db().consent.findMany({
      where: { userId },
      orderBy: [{ givenAt: 'desc' }, { id: 'asc' }],
      select: consentFields,
    }),
    hashesInForce(),
  ])
  return rows.map(({ document: { wordingHash, ...document }, ...consent }) => ({
    ...consent,
    ...document,
    isOutdated: !hashes.has(wordingHash),
  }))
}

/** One of a reader’s own records; null when it is somebody else’s. */
export async function findConsent(userId: string, id: string): Promise<ConsentDetail | null> {
  const consent = await db().consent.findFirst({ where: { id, userId }, select: consentFields })
  if (!consent) return null
  const { document, ...said } = consent
  const [current] = await wordingsInForce([document.kind])
  const [body, newer] = await Promise.all([
    findBody(document.wordingHash),
    findBody(current?.wordingHash ?? document.wordingHash),
  ])
  const isOutdated = current?.wordingHash !== document.wordingHash
  return { ...said, ...document, isOutdated, body, changes: compareWordings(body, newer) }
}

/** Whether a reader is to be asked to agree again. */
export async function isRenewalDue(userId: string): Promise<boolean> {
  const [agreed, inForce] = await Promise.all([
    newestAgreed(userId),
    db().legalDocument.findMany({
      where: { kind: { in: [...documentKinds] }, ...inForceToday() },
      select: { kind: true, version: true, isSubstantial: true },
    }),
  ])
  return documentKinds.some((kind) =>
    needsRenewal(
      agreed.get(kind)?.version ?? null,
      inForce.filter((document) => document.kind === kind),
    ),
  )
}

/** The documents that are not as the reader last agreed to them, and how they differ. */
export async function listRenewals(userId: string): Promise<RenewalView[]> {
  const renewals = await findRenewals(userId)
  return Promise.all(
    renewals.map(async ({ agreedHash, ...wording }) => {
      const newer = await findBody(wording.wordingHash)
      const older = agreedHash ? await findBody(agreedHash) : null
      return { ...wording, changes: older ? compareWordings(older, newer) : [] }
    }),
  )
}

/** The same without the wordings. */
export async function findRenewals(userId: string, client: Transaction = db()) {
  const [agreed, inForce] = await Promise.all([
    newestAgreed(userId, client),
    wordingsInForce(documentKinds, client),
  ])
  return inForce
    .map((wording) => ({ ...wording, agreedHash: agreed.get(wording.kind)?.wordingHash ?? null }))
    .filter(({ agreedHash, wordingHash }) => agreedHash !== wordingHash)
}

/** What a reader may say yes to, each in the wording of today, and what they said last. */
export async function listChoices(userId: string): Promise<ChoiceView[]> {
  const [wordings, said] = await Promise.all([
    wordingsInForce(choiceKinds),
    db().consent.findMany({
      where: { userId, document: { kind: { in: [...choiceKinds] } } },
      orderBy: [{ givenAt: 'desc' }, { id: 'desc' }],
      select: { decision: true, givenAt: true, document: { select: { kind: true } } },
    }),
  ])
  return Promise.all(
    choiceKinds.flatMap((kind) => {
      const wording = wordings.find((each) => each.kind === kind)
      const last = said.find(({ document }) => document.kind === kind)
      const givenAt = last?.decision === 'given' ? last.givenAt : null
      return wording ? [withBody({ ...wording, kind, givenAt })] : []
    }),
  )
}

const withBody = async <T extends { wordingHash: string }>(wording: T) => ({
  ...wording,
  body: await findBody(wording.wordingHash),
})

/** The newest version of each kind of document that a reader agreed to. */
async function newestAgreed(userId: string, client: Transaction = db()) {
  const rows = await client.consent.findMany({
    where: { userId, decision: 'given', document: { kind: { in: [...documentKinds] } } },
    orderBy: { document: { version: 'asc' } },
    select: { document: { select: { kind: true, version: true, wordingHash: true } } },
  })
  return new Map(rows.map(({ document }) => [document.kind, document]))
}

async function hashesInForce(): Promise<Set<string>> {
  const inForce = await wordingsInForce([...documentKinds, ...choiceKinds, 'agreement', 'renewal'])
  return new Set(inForce.map(({ wordingHash }) => wordingHash))
}

async function findBody(wordingHash: string) {
  const { body } = await db().legalDocument.findUniqueOrThrow({
    where: { wordingHash },
    select: { body: true },
  })
  return articleDocument.parse(body)
}
