import { paragraph } from '@/lib/articles/document-builders'
import { publishSample } from '@/lib/publishing/sample-article'
import { listenForFaults } from './support/open-editor'
import { expect, test } from './support/test'

test('a video asks its site for nothing until a reader opens it', async ({ page }) => {
  const faults = listenForFaults(page)
  const asked: string[] = []
  await page.route(/youtube|vimeo/, (route) => {
    asked.push(route.request().url())
    return route.fulfill({ contentType: 'text/html', body: 'a player' })
  })
  const embed = { provider: 'youtube', id: 'dQw4w9WgXcQ', title: 'The flood from above' } as const
  await publishSample({
    slug: 'a-flood-on-film',
    access: 'free',
    body: {
      type: 'doc',
      content: [paragraph('It was filmed.'), { type: 'embed', attrs: embed }],
    },
  })
  await page.goto('/world/a-flood-on-film')
  const link = page.getByRole('link', { name: 'The flood from above' })
  await expect(link).toHaveAttribute('href', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ')
  await page.getByText('Play it here').scrollIntoViewIfNeeded()
  expect(asked).toEqual([])
  await page.getByText('Play it here').click()
  await expect(page.frameLocator('iframe').getByText('a player')).toBeVisible()
  expect(asked).toEqual(['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'])
  expect(faults).toEqual([])
})
