import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/accounts/types'
import { paragraph } from '@/lib/articles/document-builders'
import { db } from '@/lib/platform/db'
import { NotFoundError } from '@/lib/platform/errors'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { beginArticle } from './begin-article'
import { type DraftSave, emptyContent } from './content'
import { openDraft } from './open-draft'
import { notePresence } from './presence'
import { saveDraft } from './save-draft'

databaseSuite()

const member = (role: 'writer' | 'editor'): Actor => ({
  kind: 'staff',
  userId: randomUUID(),
  role,
})
const writer = member('writer')
const editor = member('editor')

const begin = async () =>
  (await beginArticle(writer, { headline: 'The river', section: 'world' })).id

const save = (baseVersion: number, text: string, changes: Partial<DraftSave> = {}): DraftSave => ({
  baseVersion,
  saveId: randomUUID(),
  byHand: false,
  content: {
    ...emptyContent('The river'),
    body: { type: 'doc', content: [paragraph(text)] },
  },
  ...changes,
})

describe('of a hundred saves of one version', () => {
  it('one is taken, and ninety-nine are told of it: no text is lost', async () => {
    const id = await begin()
    const saves = Array.from({ length: 100 }, (_, at) => save(1, `Text number ${at}.`))
    const outcomes = await Promise.all(saves.map((each) => saveDraft(editor, id, each)))
    const taken = outcomes.findIndex(({ kind }) => kind === 'saved')
    expect(outcomes.filter(({ kind }) => kind === 'saved')).toHaveLength(1)
    const { version, content } = await openDraft(editor, id)
    expect({ version, content }).toEqual({ version: 2, content: saves[taken]?.content })
    for (const outcome of outcomes) {
      if (outcome.kind === 'behind') expect(outcome).toMatchObject({ version: 2, content })
    }
  })
})

describe('a save', () => {
  it('that is sent twice is one', async () => {
    const id = await begin()
    const sent = save(1, 'It rose.')
    const first = await saveDraft(writer, id, sent)
    expect(first).toMatchObject({ kind: 'saved', version: 2 })
    expect(await saveDraft(writer, id, sent)).toEqual(first)
    expect(await saveDraft(writer, id, save(2, 'It fell.'))).toMatchObject({ version: 3 })
  })

  it('that is behind is told what it is behind of, and by whom, and changes nothing', async () => {
    const id = await begin()
    await saveDraft(editor, id, save(1, 'Theirs.'))
    const outcome = await saveDraft(writer, id, save(1, 'Mine.'))
    expect(outcome).toMatchObject({ kind: 'behind', version: 2, savedBy: expect.any(String) })
    const { content } = await openDraft(writer, id)
    expect(content.body.content).toEqual([paragraph('Theirs.')])
  })

  it('by hand is a revision, and so is one of two texts', async () => {
    const id = await begin()
    await saveDraft(writer, id, save(1, 'By itself.'))
    await saveDraft(writer, id, save(2, 'By hand.', { byHand: true }))
    await saveDraft(writer, id, save(3, 'Of two.', { byHand: true, merged: true }))
    const revisions = await db().articleRevision.findMany({
      where: { articleId: id },
      orderBy: { version: 'asc' },
    })
    expect(revisions.map(({ version, reason }) => [version, reason])).toEqual([
      [1, 'begun'],
      [3, 'saved'],
      [4, 'merged'],
    ])
  })

  it('reaches nobody’s article but one’s own, for a writer', async () => {
    const id = await begin()
    const stranger = member('writer')
    await expect(saveDraft(stranger, id, save(1, 'x'))).rejects.toThrow(NotFoundError)
    await expect(openDraft(stranger, id)).rejects.toThrow(NotFoundError)
    await expect(notePresence(stranger, id)).rejects.toThrow(NotFoundError)
  })
})

describe('who has an article open', () => {
  it('sees who else has, until they close it', async () => {
    const id = await begin()
    expect(await notePresence(writer, id)).toEqual([])
    expect(await notePresence(editor, id)).toHaveLength(1)
    expect(await notePresence(writer, id)).toHaveLength(1)
    await db().$executeRaw`
      UPDATE "EditorPresence" SET "seenAt" = now() - interval '1 minute'
      WHERE "userId" = ${editor.kind === 'staff' ? editor.userId : ''}`
    expect(await notePresence(writer, id)).toEqual([])
  })
})
