import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { Block } from '@/lib/articles/document'
import { figure, link, paragraph, pullQuote, relatedStory } from '@/lib/articles/document-builders'
import { withoutUnstorable } from '@/lib/platform/storable-text'
import { createArticle } from '@/lib/publishing/create-article'
import { emptyContent } from '@/lib/publishing/drafts/content'
import { saveDraft } from '@/lib/publishing/drafts/save-draft'
import { hostileMarkup } from '@/lib/publishing/pasted/sample-attacks'
import { makePreviewLink } from '@/lib/publishing/previews/make-preview-link'
import { publishArticle } from '@/lib/publishing/publish-article'
import { door, sampleArticle } from '@/lib/publishing/sample-article'
import { beginWriting, listenForFaults, saved, saveLine, textOf } from './support/open-editor'
import { expect, test } from './support/test'

const attacks = withoutUnstorable(hostileMarkup)
const at = (number: number): string => attacks[number % attacks.length] ?? ''

/** Every attack as text, and in each place where text becomes an attribute. */
const blocks: Block[] = attacks.flatMap((attack, number): Block[] => [
  paragraph(attack, link(attack, `https://example.com/?q=${encodeURIComponent(attack)}`)),
  ...(number % 5 === 0
    ? [
        figure({ media: null, alt: attack, caption: at(number + 1), credit: at(number + 2) }),
        pullQuote(attack, at(number + 3).slice(0, 200)),
        relatedStory(null, at(number + 4)),
        {
          type: 'embed' as const,
          attrs: { provider: 'vimeo' as const, id: '76979871', title: attack },
        },
      ]
    : []),
])
const words = {
  headline: '</title><script>alert(1)</script>" onmouseover="alert(1)',
  standfirst: '"><img src=x onerror=alert(1)>]]><svg/onload=alert(1)>',
  place: '<svg/onload=alert(1)>',
}

/** Counts what runs on every page from here on, however it is kept quiet. */
async function listenForScripts(page: Page): Promise<string[]> {
  const faults = listenForFaults(page)
  await page.exposeFunction('tellOfFault', (fault: string) => faults.push(fault))
  await page.addInitScript(() => {
    const tell = (fault: string) => Reflect.get(window, 'tellOfFault')(fault)
    for (const name of ['alert', 'confirm', 'prompt']) {
      Reflect.set(window, name, () => tell(`${name} ran at ${location.pathname}`))
    }
    document.addEventListener('securitypolicyviolation', (event) =>
      tell(`${event.violatedDirective} ${event.blockedURI} at ${location.pathname}`),
    )
  })
  return faults
}

test('no attack runs where an article is read', async ({ page }) => {
  const faults = await listenForScripts(page)
  const body = { type: 'doc' as const, content: blocks }
  const slug = 'an-attack-in-every-line'
  const { id } = await createArticle(
    door,
    sampleArticle({ ...words, slug, section: 'opinion', access: 'free', body }),
  )
  await publishArticle(door, id)
  await page.goto(`/opinion/${slug}`)
  expect(await page.locator('article p').count()).toBeGreaterThan(attacks.length)
  for (const path of ['', '/feed.xml', '/atom.xml', '/feed.json'])
    await page.goto(`/opinion${path}`)
  await page.goto('/search?q=onmouseover')
  expect(faults).toEqual([])
})

test('no attack runs where an article is written and previewed, nor when it is pasted', async ({
  page,
  context,
  baseURL,
}) => {
  const faults = await listenForScripts(page)
  const { path, articleId, userId } = await beginWriting(context, baseURL)
  const writer = { kind: 'staff', userId, role: 'writer' } as const
  const content = {
    ...emptyContent(words.headline),
    ...words,
    body: { type: 'doc' as const, content: blocks },
    socialTitle: words.headline,
  }
  const save = { baseVersion: 1, saveId: randomUUID(), byHand: true, content }
  expect(await saveDraft(writer, articleId, save)).toMatchObject({ kind: 'saved' })
  const { token } = await makePreviewLink(writer, articleId)
  await page.goto(`/newsroom/preview/${token}?as=registered`)
  await expect(page.locator('article')).toContainText('alert(1)')
  await page.goto(path)
  await expect(textOf(page)).toContainText('alert(1)')
  await textOf(page).evaluate(
    (text, pieces) => {
      for (const html of pieces) {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/html', html)
        const paste = new ClipboardEvent('paste', {
          clipboardData,
          bubbles: true,
          cancelable: true,
        })
        text.dispatchEvent(paste)
      }
    },
    [...attacks, '<p>The end of what was pasted</p>'],
  )
  await expect(textOf(page)).toContainText('The end of what was pasted')
  await expect(saveLine(page)).toHaveText(saved)
  await page.reload()
  await expect(textOf(page)).toContainText('The end of what was pasted')
  expect(faults).toEqual([])
})
