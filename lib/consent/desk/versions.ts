import { staffNames } from '@/lib/accounts/staff-names'
import { articleDocument } from '@/lib/articles/document'
import { db } from '@/lib/platform/db'
import { compareWordings } from '../compare-wordings'
import type { DocumentKind } from '../legal-text'
import { today } from '../queries'
import type { PastVersion, VersionView, WordingView } from './types'

const fields = {
  kind: true,
  wordingHash: true,
  version: true,
  effectiveFrom: true,
  isSubstantial: true,
  publishedBy: true,
  source: true,
  body: true,
} as const

/** All versions of these documents, the newest first; names of who published them instead of ids. */
export async function readVersions(kinds: readonly DocumentKind[]) {
  const rows = await db().legalDocument.findMany({
    where: { kind: { in: [...kinds] } },
    orderBy: [{ version: 'desc' }, { createdAt: 'desc' }],
    select: { ...fields, _count: { select: { consents: true } } },
  })
  const names = await staffNames(rows.flatMap(({ publishedBy }) => publishedBy ?? []))
  return rows.map(({ _count, publishedBy, body, ...row }) => ({
    ...row,
    publishedBy: publishedBy && (names.get(publishedBy) ?? null),
    body: articleDocument.parse(body),
    consents: _count.consents,
  }))
}

export type VersionRow = Awaited<ReturnType<typeof readVersions>>[number]

/** Of the versions of one document, the one in force and the one that waits for its day. */
export function standingOf(versions: VersionRow[]) {
  const now = today()
  return {
    inForce: versions.find(({ effectiveFrom }) => effectiveFrom <= now) ?? null,
    announced: versions.find(({ effectiveFrom }) => effectiveFrom > now) ?? null,
  }
}

/** The history of a document, the newest version first. */
export async function listVersions(kind: DocumentKind): Promise<PastVersion[]> {
  const versions = await readVersions([kind])
  const { inForce } = standingOf(versions)
  const now = today()
  return versions.map((row) => {
    const isAnnounced = row.effectiveFrom > now
    const mayBeTakenBack =
      isAnnounced && row.effectiveFrom > new Date() && row.source !== null && row.consents === 0
    const past = row === inForce ? 'in force' : 'before'
    return {
      ...toView(row),
      standing: isAnnounced ? 'announced' : past,
      consents: row.consents,
      mayBeTakenBack,
    }
  })
}

/** The exact wording of a version; null when the document has none with this hash. */
export async function findVersion(
  kind: DocumentKind,
  wordingHash: string,
): Promise<WordingView | null> {
  const versions = await readVersions([kind])
  const index = versions.findIndex((each) => each.wordingHash === wordingHash)
  const [row, before] = versions.slice(index)
  if (index < 0 || !row) return null
  const since = before && {
    version: before.version,
    changes: compareWordings(before.body, row.body),
  }
  return { ...toView(row), body: row.body, since: since ?? null }
}

export const toView = (row: VersionView): VersionView => ({
  wordingHash: row.wordingHash,
  version: row.version,
  effectiveFrom: row.effectiveFrom,
  isSubstantial: row.isSubstantial,
  publishedBy: row.publishedBy,
})
