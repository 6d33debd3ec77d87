import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { site } from '@/lib/site'
import { currentDocuments } from './documents'
import { wordingHash } from './wording-hash'

/** Keeps the wordings this code ships, once each and for ever, so that a consent can point at them. */
export async function keepLegalDocuments(): Promise<void> {
  const documents = currentDocuments({
    name: site.name,
    publisher: site.publisher,
    contactEmail: site.contactEmail,
    siteUrl: env().SITE_URL,
    premiumAllowance: site.premiumAllowance,
  })
  await db().legalDocument.createMany({
    data: documents.map((text) => ({
      wordingHash: wordingHash(text),
      kind: text.kind,
      version: text.version,
      title: text.title,
      body: text.body,
      effectiveFrom: new Date(text.effectiveFrom),
      isSubstantial: text.isSubstantial,
    })),
    skipDuplicates: true,
  })
}
