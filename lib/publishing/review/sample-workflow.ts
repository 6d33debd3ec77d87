import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/accounts/types'
import { db } from '@/lib/platform/db'
import { beginArticle } from '../drafts/begin-article'
import type { DraftContent } from '../drafts/content'
import { openDraft } from '../drafts/open-draft'
import { saveDraft } from '../drafts/save-draft'
import { sampleBody } from '../sample-article'
import { approveArticle } from './approve-article'
import { submitArticle } from './submit-article'

/** A writer, an editor, and a text on its way between them, for tests. */
export const staff = (role: 'writer' | 'editor' | 'admin'): Actor => ({
  kind: 'staff',
  userId: randomUUID(),
  role,
})
export const writer = staff('writer')
export const editor = staff('editor')

async function whole(changes: Partial<DraftContent> = {}): Promise<DraftContent> {
  const author = await db().author.upsert({
    where: { slug: 'ada-marsh' },
    create: { slug: 'ada-marsh', name: 'Ada Marsh' },
    update: {},
  })
  return {
    headline: 'Harbour bridge reopens after the flood',
    standfirst: 'Engineers worked through the night to mend it',
    place: '',
    access: 'registered',
    authors: [author.id],
    topics: [],
    lead: null,
    body: { type: 'doc', content: sampleBody },
    teaserEndsAfter: null,
    socialTitle: '',
    socialPicture: null,
    ...changes,
  }
}

export async function save(
  actor: Actor,
  id: string,
  changes: Partial<DraftContent> = {},
): Promise<number> {
  const { version } = await openDraft(actor, id)
  const content = await whole(changes)
  const saved = await saveDraft(actor, id, {
    baseVersion: version,
    saveId: randomUUID(),
    byHand: false,
    content,
  })
  if (saved.kind !== 'saved') throw new Error('Somebody else saved in between.')
  return saved.version
}

export async function written(
  actor = writer,
): Promise<{ id: string; version: number; slug: string }> {
  const { id } = await beginArticle(actor, { headline: 'Harbour bridge reopens', section: 'world' })
  const version = await save(actor, id)
  const { slug } = await db().article.findUniqueOrThrow({ where: { id }, select: { slug: true } })
  return { id, version, slug }
}

export async function approved() {
  const article = await written()
  await submitArticle(writer, article.id, { version: article.version, note: '' })
  await approveArticle(editor, article.id, article)
  return article
}
