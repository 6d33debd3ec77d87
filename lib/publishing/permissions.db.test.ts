import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/accounts/types'
import { db } from '@/lib/platform/db'
import { ForbiddenError, NotFoundError } from '@/lib/platform/errors'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { correctArticle } from './correct-article'
import { createArticle } from './create-article'
import { listDesk } from './desk/list-articles'
import { deskQuery } from './desk/schemas'
import { beginArticle } from './drafts/begin-article'
import { emptyContent } from './drafts/content'
import { openDraft } from './drafts/open-draft'
import { restoreRevision } from './drafts/restore-revision'
import { listRevisions, readRevision } from './drafts/revisions'
import { saveDraft } from './drafts/save-draft'
import { findHiddenArticles } from './find-hidden-articles'
import { listPreviewLinks } from './previews/list-preview-links'
import { makePreviewLink, revokePreviewLink } from './previews/make-preview-link'
import { publishArticle } from './publish-article'
import { renameArticle } from './rename-article'
import { approveArticle } from './review/approve-article'
import { listNotes } from './review/notes'
import { sendBackArticle } from './review/send-back-article'
import { submitArticle, takeBackArticle } from './review/submit-article'
import { sampleArticle } from './sample-article'
import { scheduleArticle } from './schedule-article'
import { unscheduleArticle } from './unschedule-article'
import { withdrawArticle } from './withdraw-article'

databaseSuite()

const staff = (role: string, userId: string = randomUUID()) =>
  ({ kind: 'staff', userId, role }) as Actor
const owner = staff('writer')
const actors = {
  owner,
  'another writer': staff('writer'),
  editor: staff('editor'),
  admin: staff('admin'),
  'a reader in disguise': staff('reader'),
}
type Who = keyof typeof actors

let id: string
let version: number
const hour = new Date(Date.now() + 3_600_000)
const nowhere = randomUUID()

beforeEach(async () => {
  await db().article.deleteMany()
  id = (await beginArticle(owner, { headline: 'Harbour bridge reopens', section: 'world' })).id
  version = 1
})

const save = (actor: Actor) =>
  saveDraft(actor, id, {
    baseVersion: version,
    saveId: randomUUID(),
    byHand: false,
    content: emptyContent('Another'),
  })

/** Every command and query about one article, and who gets past its permission. */
const aboutOne: Record<string, { attempt: (actor: Actor) => Promise<unknown>; may: Who[] }> = {
  openDraft: { attempt: (actor) => openDraft(actor, id), may: ['owner', 'editor', 'admin'] },
  saveDraft: { attempt: save, may: ['owner', 'editor', 'admin'] },
  readRevision: {
    attempt: (actor) => readRevision(actor, id, 1),
    may: ['owner', 'editor', 'admin'],
  },
  restoreRevision: {
    attempt: (actor) => restoreRevision(actor, id, 1),
    may: ['owner', 'editor', 'admin'],
  },
  submitArticle: {
    attempt: (actor) => submitArticle(actor, id, { version, note: '' }),
    may: ['owner', 'editor', 'admin'],
  },
  takeBackArticle: {
    attempt: (actor) => takeBackArticle(actor, id, { version }),
    may: ['owner', 'editor', 'admin'],
  },
  sendBackArticle: {
    attempt: (actor) => sendBackArticle(actor, id, { version, note: 'Again.' }),
    may: ['editor', 'admin'],
  },
  approveArticle: {
    attempt: (actor) => approveArticle(actor, id, { version }),
    may: ['editor', 'admin'],
  },
  publishArticle: { attempt: (actor) => publishArticle(actor, id), may: ['editor', 'admin'] },
  scheduleArticle: {
    attempt: (actor) => scheduleArticle(actor, id, hour),
    may: ['editor', 'admin'],
  },
  unscheduleArticle: { attempt: (actor) => unscheduleArticle(actor, id), may: ['editor', 'admin'] },
  withdrawArticle: {
    attempt: (actor) => withdrawArticle(actor, id, 'It was wrong.'),
    may: ['editor', 'admin'],
  },
  correctArticle: {
    attempt: (actor) => correctArticle(actor, id, { text: 'It was Tuesday.' }),
    may: ['editor', 'admin'],
  },
  makePreviewLink: {
    attempt: (actor) => makePreviewLink(actor, id),
    may: ['owner', 'editor', 'admin'],
  },
}

const attempts = Object.entries(aboutOne).flatMap(([command, { attempt, may }]) =>
  (Object.keys(actors) as Who[]).map((who) => ({ command, who, attempt, may: may.includes(who) })),
)

/** What stands in the way of somebody who may is the state of the article, never permission. */
async function refusal(attempt: Promise<unknown>): Promise<Error | null> {
  const error = await attempt.then(
    () => null,
    (thrown: Error) => thrown,
  )
  return error instanceof ForbiddenError || error instanceof NotFoundError ? error : null
}

const everything = async () => ({
  articles: await db().article.findMany(),
  drafts: await db().articleDraft.findMany(),
  revisions: await db().articleRevision.count(),
  notes: await db().reviewNote.count(),
  links: await db().previewLink.count(),
  log: await db().auditEntry.count(),
})

describe('of an article that a writer began', () => {
  it.each(attempts)('$command by $who: $may', async ({ who, attempt, may }) => {
    const before = await everything()
    const refused = await refusal(attempt(actors[who]))
    expect(refused === null).toBe(may)
    if (!may) expect(await everything()).toEqual(before)
  })

  it.each(Object.keys(aboutOne))(
    '%s of an article that is not there is not found',
    async (command) => {
      id = nowhere
      const { attempt, may } = aboutOne[command] as (typeof aboutOne)[string]
      const who = may.includes('owner') ? owner : actors.editor
      await expect(attempt(who)).rejects.toThrow(NotFoundError)
    },
  )
})

it('another writer sees nothing of it in any list, and ends no preview of it', async () => {
  const stranger = actors['another writer']
  await makePreviewLink(owner, id)
  const [link] = await listPreviewLinks(owner, id)
  expect(await listRevisions(stranger, id)).toEqual([])
  expect(await listNotes(stranger, id)).toEqual([])
  expect(await listPreviewLinks(stranger, id)).toEqual([])
  expect((await listDesk(stranger, deskQuery.parse({}))).total).toBe(0)
  expect((await listDesk(owner, deskQuery.parse({}))).total).toBe(1)
  await expect(revokePreviewLink(stranger, id, link?.id ?? '')).rejects.toThrow(NotFoundError)
  expect(await listPreviewLinks(owner, id)).toHaveLength(1)
})

it.each<[string, (actor: Actor) => Promise<unknown>, string[]]>([
  [
    'createArticle',
    (actor) => createArticle(actor, sampleArticle()),
    ['writer', 'editor', 'admin'],
  ],
  [
    'beginArticle',
    (actor) => beginArticle(actor, { headline: 'Another', section: 'world' }),
    ['writer', 'editor', 'admin'],
  ],
  ['listDesk', (actor) => listDesk(actor, deskQuery.parse({})), ['writer', 'editor', 'admin']],
  [
    'findHiddenArticles',
    (actor) => findHiddenArticles(actor, { status: 'draft', take: 1 }),
    ['editor', 'admin'],
  ],
  [
    'renameArticle',
    (actor) => renameArticle(actor, id, { slug: 'elsewhere' }),
    ['editor', 'admin'],
  ],
])('%s is for its roles', async (_name, attempt, roles) => {
  for (const role of ['writer', 'editor', 'admin', 'reader']) {
    expect([role, (await refusal(attempt(staff(role)))) === null]).toEqual([
      role,
      roles.includes(role),
    ])
  }
})

it('what a save sends beside the text changes nothing', async () => {
  const forged = {
    baseVersion: version,
    saveId: randomUUID(),
    byHand: false,
    content: { ...emptyContent('Another'), status: 'published', begunBy: 'me' },
  }
  await expect(saveDraft(owner, id, forged)).rejects.toThrow(/unrecognized/i)
  const beside = {
    ...forged,
    content: emptyContent('Another'),
    stage: 'approved',
    articleId: nowhere,
  }
  await expect(saveDraft(owner, id, beside)).rejects.toThrow(/unrecognized/i)
  expect(await db().articleDraft.findUnique({ where: { articleId: id } })).toMatchObject({
    version: 1,
    stage: 'writing',
  })
})
