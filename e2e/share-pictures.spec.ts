import sharp from 'sharp'
import { db } from '@/lib/platform/db'
import { publishArticle } from '@/lib/publishing/publish-article'
import { drawDue } from '@/lib/share-pictures/draw-due'
import { previewOf } from './support/preview-of'
import { expect, test } from './support/test'
import { untilKept } from './support/until-kept'

const door = { kind: 'system', name: 'cli' } as const

test('a page in store names its picture once that is drawn, at an address that answers', async ({
  request,
  publishSentinel,
}) => {
  const { id, path } = await publishSentinel('registered', 'sport')
  const picture = async () => previewOf(await (await request.get(path)).text())['og:image'] ?? ''
  const draw = async () => {
    await drawDue()
    return (await db().sharePicture.findUniqueOrThrow({ where: { articleId: id } })).mediaId
  }
  await untilKept(request, path)
  expect(await picture()).toBe('')

  await db().sharePicture.create({ data: { articleId: id, askedAt: new Date(0) } })
  await expect.poll(draw, { timeout: 60_000 }).not.toBeNull()
  await expect.poll(picture).toMatch(/\/media\/[0-9a-f]{64}\/1200\.jpg$/)

  await publishArticle(door, id)
  await publishArticle(door, id)
  await expect.poll(draw, { timeout: 60_000 }).not.toBeNull()
  await expect.poll(picture).not.toBe('')
  const answer = await request.get(await picture())
  expect(answer.status()).toBe(200)
  expect(await sharp(await answer.body()).metadata()).toMatchObject({ width: 1200, height: 630 })
  expect(await (await request.get(path)).text()).toContain(`"image":["${await picture()}"]`)
})
