import { nameOfActor } from '@/lib/accounts/actor'
import type { Actor } from '@/lib/accounts/types'
import type { Transaction } from '@/lib/platform/db'
import type { DocumentKind } from '../legal-text'

/** Puts a text, or nothing, in the place of version `version`. */
export async function writeDraft(
  transaction: Transaction,
  actor: Actor,
  kind: DocumentKind,
  { text, version }: { text: string | null; version: number },
): Promise<void> {
  const draft = { text, version: version + 1, savedBy: nameOfActor(actor), savedAt: new Date() }
  await transaction.legalDraft.upsert({
    where: { kind },
    create: { kind, ...draft },
    update: draft,
  })
}
