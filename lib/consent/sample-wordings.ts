import { db } from '@/lib/platform/db'

/** Changes wordings as no code and nobody with psql may, for tests: with their triggers switched off. */
export async function overrule(...statements: string[]): Promise<void> {
  const all = [
    'ALTER TABLE "LegalDocument" DISABLE TRIGGER USER',
    ...statements,
    'ALTER TABLE "LegalDocument" ENABLE TRIGGER USER',
  ]
  await db().$transaction(all.map((each) => db().$executeRawUnsafe(each)))
}

/** Removes what is kept for ever, and who agreed to it: to begin anew. */
export const forgetWordings = () =>
  overrule('DELETE FROM "Consent"', 'DELETE FROM "LegalDocument"', 'DELETE FROM "LegalDraft"')

/** Lets days go by for a wording: its day is that many days ago from now on. */
export function letDaysPass(wordingHash: string, daysAgo: number): Promise<void> {
  const day = new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10)
  return overrule(
    `UPDATE "LegalDocument" SET "effectiveFrom" = '${day}' WHERE "wordingHash" = '${wordingHash}'`,
  )
}
