import { paragraph } from '@/lib/articles/document-builders'
import { db } from '@/lib/platform/db'

/** The reader had agreed to a privacy notice that came before those in force. */
export async function agreedBefore(userId: string): Promise<void> {
  const wordingHash = 'the notice before the first'
  const body = {
    type: 'doc',
    content: [paragraph('For any question about your data, write to nobody in particular.')],
  }
  const document = { kind: 'privacy', version: 0, title: 'Privacy notice', body } as const
  await db().legalDocument.createMany({
    data: { ...document, wordingHash, effectiveFrom: new Date('2026-01-01') },
    skipDuplicates: true,
  })
  await db().consent.deleteMany({ where: { userId, document: { kind: 'privacy' } } })
  await db().consent.create({ data: { userId, wordingHash, form: 'register-page' } })
}
