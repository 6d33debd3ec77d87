import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/accounts/types'
import { db } from '@/lib/platform/db'
import { ForbiddenError, InvalidInputError } from '@/lib/platform/errors'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { keepLegalDocuments } from '../keep-documents'
import { forgetWordings } from '../sample-wordings'
import { discardLegalDraft } from './discard-draft'
import { publishLegalVersion } from './publish-version'
import { findDocument, listDocuments } from './queries'
import { saveLegalDraft } from './save-draft'
import { takeBackLegalVersion } from './take-back-version'

databaseSuite()

const staff = (role: string) => ({ kind: 'staff', userId: randomUUID(), role }) as Actor
const admin = staff('admin')
const kind = 'terms'

beforeEach(async () => {
  await forgetWordings()
  await keepLegalDocuments()
})

const save = (version: number, text: string, by = admin) =>
  saveLegalDraft(by, { kind, version, text })

const draft = async () => (await findDocument(kind)).draft

const deeds = async () => {
  const entries = await db().auditEntry.findMany({
    where: { subjectKind: 'legal', actor: admin.kind === 'staff' ? admin.userId : '' },
    orderBy: { id: 'desc' },
  })
  return entries.map(({ action }) => action)
}

const commands: Record<string, (by: Actor) => Promise<unknown>> = {
  'saves a text': (by) => save(0, 'New.', by),
  'discards a text': (by) => discardLegalDraft(by, { kind, version: 0 }),
  'publishes a version': (by) =>
    publishLegalVersion(by, {
      kind,
      version: 0,
      effectiveFrom: '2026-01-01',
      isSubstantial: 'no',
    }),
  'takes a version back': (by) => takeBackLegalVersion(by, { kind, wordingHash: '0'.repeat(64) }),
}

describe.each(Object.entries(commands))('nobody but an administrator %s', (_what, command) => {
  it.each<[string, Actor]>([
    ['a writer', staff('writer')],
    ['an editor', staff('editor')],
    ['a reader in disguise', staff('reader')],
    ['the command line', { kind: 'system', name: 'cli' }],
    ['the seed', { kind: 'system', name: 'seed' }],
  ])('not %s', async (_name, by) => {
    await expect(command(by)).rejects.toThrow(ForbiddenError)
    expect(await db().legalDraft.count()).toBe(0)
  })
})

describe('a text that is worked on', () => {
  it('begins with the version in force, with placeholders, and without a difference', async () => {
    const { text, version, saved, problems, changes, lost } = await draft()
    expect(text).toContain('monthly allowance of {premium-allowance}')
    expect({ version, saved, problems, changes, lost }).toEqual({
      version: 0,
      saved: null,
      problems: [],
      changes: [],
      lost: [],
    })
  })

  it('is saved with what is wrong in it, and says where', async () => {
    await save(0, 'Read {this}.\r\n\r\n# Now')
    const { text, problems, lost } = await draft()
    expect(text).toBe('Read {this}.\n\n# Now')
    expect(problems.map(({ line }) => line)).toEqual([1, 3])
    expect(lost).toContain('premium-allowance')
    expect((await listDocuments()).find((each) => each.kind === kind)?.draft).not.toBeNull()
  })

  it('is never overwritten unseen: of two who began together, one is told', async () => {
    const outcomes = await Promise.allSettled([save(0, 'One.'), save(0, 'Two.')])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db().legalDraft.count()).toBe(1)
    await expect(save(0, 'Three.')).rejects.toThrow(InvalidInputError)
    await save(1, 'Three.')
    expect(await draft()).toMatchObject({ text: 'Three.', version: 2 })
  })

  it('that is sent twice is saved once', async () => {
    const before = (await deeds()).length
    await Promise.all([save(0, 'One.'), save(0, 'One.')])
    expect(await draft()).toMatchObject({ text: 'One.', version: 1 })
    expect(await deeds()).toHaveLength(before + 1)
  })

  it('is discarded as it was shown, and its version never comes again', async () => {
    await save(0, 'One.')
    await expect(discardLegalDraft(admin, { kind, version: 0 })).rejects.toThrow(InvalidInputError)
    await discardLegalDraft(admin, { kind, version: 1 })
    expect(await draft()).toMatchObject({ saved: null, version: 2 })
    await expect(save(1, 'Two.')).rejects.toThrow(InvalidInputError)
    expect((await deeds())[0]).toBe('legal.discarded')
  })

  it('is as long as it may be, whatever ends its lines', async () => {
    await save(0, 'x\r\n'.repeat(30_000))
    expect((await draft()).text).toHaveLength(60_000)
  })

  it('is not compared when it has more paragraphs than can be in a moment', async () => {
    await save(0, '- a b\n'.repeat(9_000))
    const { problems, body } = await draft()
    expect(problems.map(({ says }) => says)).toEqual([expect.stringMatching(/^Use 500 paragraphs/)])
    expect(body.content).toEqual([])
  })

  it.each(['a\0b', 'x'.repeat(60_001)])('is refused where it cannot be kept', async (text) => {
    await expect(save(0, text)).rejects.toThrow()
    expect(await db().legalDraft.count()).toBe(0)
  })
})
