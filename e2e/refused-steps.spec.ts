import { randomUUID } from 'node:crypto'
import { findArticleId } from '@/lib/publishing/queries'
import { door } from '@/lib/publishing/sample-article'
import { withdrawArticle } from '@/lib/publishing/withdraw-article'
import { holdSession } from './support/reader-session'
import { staffSession } from './support/staff-session'
import { expect, test } from './support/test'

test.use({ javaScriptEnabled: false })

test('a correction of what was withdrawn meanwhile is refused with the reason, and not lost', async ({
  page,
  context,
  baseURL,
  publishSentinel,
}) => {
  const { slug } = await publishSentinel('registered', 'culture')
  const id = await findArticleId(slug)
  const { token } = await staffSession('editor')
  await holdSession(context, baseURL ?? '', token)
  await page.goto(`/newsroom/articles/${id}/review`)
  const words = `The bridge is older than we said: ${randomUUID()}.`
  await page.getByLabel('What was wrong, and what is right').fill(words)
  await withdrawArticle(door, id, 'It was not true.')
  await page.getByRole('button', { name: 'Publish the correction' }).click()
  await expect(page.getByRole('alert')).toContainText('Only a published article can be corrected.')
  await expect(page.getByLabel('What was wrong, and what is right')).toHaveValue(words)
})
