import { expect, it, vi } from 'vitest'
import { nameOfActor } from '@/lib/accounts/actor'
import { findArticle } from '@/lib/articles/queries'
import { db } from '@/lib/platform/db'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import type { DraftContent } from '@/lib/publishing/drafts/content'
import { publishArticle } from '@/lib/publishing/publish-article'
import { approveArticle } from '@/lib/publishing/review/approve-article'
import { editor, save, writer, written } from '@/lib/publishing/review/sample-workflow'
import { submitArticle } from '@/lib/publishing/review/submit-article'
import { drawDue } from './draw-due'

databaseSuite()

// The first picture opens the fonts.
vi.setConfig({ testTimeout: 60_000 })

const chosen = 'c'.repeat(64)

async function publishWith(id: string, changes: Partial<DraftContent>) {
  const version = await save(writer, id, changes)
  await submitArticle(writer, id, { version, note: '' })
  await approveArticle(editor, id, { version })
  await publishArticle(editor, id)
}

const isWithheld = async () =>
  (await db().media.findUniqueOrThrow({ where: { id: chosen } })).withheldAt !== null

it('has everybody see what an editor chose for sharing, and draws nothing meanwhile', async () => {
  const picture = { id: chosen, width: 1600, height: 900, widths: [480, 960] }
  await db().media.create({
    data: { ...picture, alt: 'A bridge', uploadedBy: nameOfActor(writer) },
  })
  const { id, slug } = await written()

  await publishWith(id, { socialTitle: 'The bridge is open', socialPicture: chosen })
  expect(await findArticle(slug)).toMatchObject({
    headline: 'Harbour bridge reopens after the flood',
    socialTitle: 'The bridge is open',
    share: { picture, alt: 'A bridge' },
  })
  expect(await isWithheld()).toBe(false)
  expect(await drawDue()).toBe(0)

  await publishWith(id, {})
  expect(await isWithheld()).toBe(true)
  expect(await findArticle(slug)).toMatchObject({ socialTitle: null, share: null })
  expect(await drawDue()).toBe(1)
  expect(await findArticle(slug)).toMatchObject({
    share: { alt: 'The Standfirst: Harbour bridge reopens after the flood' },
  })
})
