import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it, vi } from 'vitest'
import { findArticle } from '@/lib/articles/queries'
import { widthsShown } from '@/lib/media/shown-pictures'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { createArticle } from '@/lib/publishing/create-article'
import { publishArticle } from '@/lib/publishing/publish-article'
import { editor, publishSample, sampleArticle } from '@/lib/publishing/sample-article'
import { withdrawArticle } from '@/lib/publishing/withdraw-article'
import { drawDue } from './draw-due'

databaseSuite()

// The first picture opens the fonts.
vi.setConfig({ testTimeout: 60_000 })

const shareOf = async (slug: string) => (await findArticle(slug))?.share?.picture ?? null

it('draws what was published, as 1200 × 630 pixels and under 100 KB, once', async () => {
  await publishSample({ headline: 'Łódź: “Ibáñez” & <b>'.repeat(8) })
  expect(await drawDue()).toBe(1)
  expect(await drawDue()).toBe(0)
  const share = await shareOf('harbour-bridge-reopens')
  expect(share).toMatchObject({ width: 1200, height: 630, widths: [1200] })
  const file = await readFile(join(env().DATA_DIR, `media/${share?.id}/1200.jpg`))
  expect(await sharp(file).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })
  expect(file.length).toBeLessThan(100 * 1024)
})

it('draws nothing of a draft, a scheduled or a withdrawn article', async () => {
  await createArticle(editor, sampleArticle({ slug: 'draft' }))
  const id = await publishSample({ slug: 'withdrawn' })
  await withdrawArticle(editor, id, 'It was wrong.')
  expect(await drawDue()).toBe(0)
})

it('keeps the picture from everybody when the article is withdrawn', async () => {
  const id = await publishSample({ slug: 'soon-gone', headline: 'Soon gone' })
  await drawDue()
  const picture = (await shareOf('soon-gone'))?.id ?? ''
  expect(await widthsShown(picture)).toEqual([1200])
  await withdrawArticle(editor, id, 'It was wrong.')
  const { withheldAt } = await db().media.findUniqueOrThrow({ where: { id: picture } })
  expect(withheldAt).not.toBeNull()
})

it('draws anew what is published again with other words', async () => {
  const id = await publishSample({ slug: 'twice', headline: 'Before' })
  await drawDue()
  const before = await shareOf('twice')
  await db().article.update({ where: { id }, data: { headline: 'After the flood' } })
  await publishArticle(editor, id)
  expect(await shareOf('twice')).toBeNull()
  expect(await drawDue()).toBe(1)
  expect((await shareOf('twice'))?.id).not.toBe(before?.id)
})

describe('lets everybody have the picture of words that it drew before', () => {
  const publishAs = async (id: string, headline: string) => {
    await db().article.update({ where: { id }, data: { headline } })
    await publishArticle(editor, id)
  }
  const isWithheld = async (slug: string) => {
    const id = (await shareOf(slug))?.id ?? ''
    return (await db().media.findUniqueOrThrow({ where: { id } })).withheldAt !== null
  }

  it('when the article was published twice in between', async () => {
    const id = await publishSample({ slug: 'in-haste', headline: 'Published in haste' })
    await drawDue()
    await publishArticle(editor, id)
    await publishArticle(editor, id)
    await drawDue()
    expect(await isWithheld('in-haste')).toBe(false)
  })

  it('when the headline was another one in between', async () => {
    const id = await publishSample({ slug: 'and-back', headline: 'The first headline' })
    await drawDue()
    await publishAs(id, 'The second headline')
    await drawDue()
    await publishAs(id, 'The first headline')
    await drawDue()
    expect(await isWithheld('and-back')).toBe(false)
  })
})
