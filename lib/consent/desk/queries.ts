import { staffNames } from '@/lib/accounts/staff-names'
import { db } from '@/lib/platform/db'
import { compareWordings } from '../compare-wordings'
import { shippedText } from '../documents'
import { fillFigures } from '../fill-figures'
import { type DocumentKind, documentKinds } from '../legal-text'
import { printText } from '../markdown/print-text'
import { wordingHash } from '../wording-hash'
import { checkText, lostPlaceholders, presentFigures } from './check-text'
import { movedFigures } from './moved-figures'
import { titleOf } from './subject-of'
import type { DocumentDesk, DocumentRow, DraftView } from './types'
import { readVersions, standingOf, toView, type VersionRow } from './versions'

/** Every document that the newsroom writes, with where it stands. */
export async function listDocuments(): Promise<DocumentRow[]> {
  const [versions, drafts] = await Promise.all([
    readVersions(documentKinds),
    Promise.all(documentKinds.map(findDraft)),
  ])
  return documentKinds.map((kind, index) => {
    const { inForce, announced } = standingOf(versions.filter((each) => each.kind === kind))
    const saved = drafts[index]?.saved ?? null
    return {
      kind,
      title: titleOf(kind),
      inForce: inForce && toView(inForce),
      announced: announced && toView(announced),
      draft: saved && { savedBy: saved.by, savedAt: saved.at },
      isMoved: inForce !== null && movedFigures(inForce) !== null,
    }
  })
}

export async function findDocument(kind: DocumentKind): Promise<DocumentDesk> {
  const [versions, draft] = await Promise.all([readVersions([kind]), findDraft(kind)])
  const { inForce, announced } = standingOf(versions)
  return {
    kind,
    title: titleOf(kind),
    inForce: inForce && toView(inForce),
    announced: announced && toView(announced),
    draft: readDraftFrom(kind, inForce, draft),
    moved: inForce && movedFigures(inForce),
    offered: offerOf(kind, versions, inForce),
  }
}

async function findDraft(kind: DocumentKind) {
  const row = await db().legalDraft.findUnique({ where: { kind } })
  if (!row || row.text === null) return { text: null, version: row?.version ?? 0, saved: null }
  const names = await staffNames([row.savedBy])
  const by = names.get(row.savedBy) ?? ''
  return { text: row.text, version: row.version, saved: { by, at: row.savedAt } }
}

function readDraftFrom(
  kind: DocumentKind,
  inForce: VersionRow | null,
  { text, version, saved }: Awaited<ReturnType<typeof findDraft>>,
): DraftView {
  const before = sourceOf(kind, inForce)
  const source = text ?? before
  const { body, problems } = checkText(source)
  const changes = inForce ? compareWordings(inForce.body, body) : []
  return {
    text: source,
    version,
    saved,
    problems,
    body,
    changes,
    lost: lostPlaceholders(before, source),
  }
}

/** The text of the version in force, with its placeholders where they are known. */
function sourceOf(kind: DocumentKind, inForce: VersionRow | null): string {
  if (inForce?.source) return inForce.source
  const shipped = shippedText(kind)
  const body = fillFigures(shipped.body, presentFigures())
  const isShipped = !inForce || wordingHash({ ...shipped, body }) === inForce.wordingHash
  return printText(isShipped ? shipped.body : inForce.body)
}

function offerOf(kind: DocumentKind, versions: VersionRow[], inForce: VersionRow | null) {
  const { version, body } = shippedText(kind)
  const known = versions.filter(({ source }) => source === null).map((each) => each.version)
  if (!inForce?.source || version <= Math.max(0, ...known)) return null
  return { version, changes: compareWordings(inForce.body, fillFigures(body, presentFigures())) }
}
