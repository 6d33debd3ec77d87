import { openDraft } from '@/lib/publishing/drafts/open-draft'
import { startInstance } from './support/instance'
import { beginWriting, listenForFaults, saved, saveLine, textOf } from './support/open-editor'
import { holdSession } from './support/reader-session'
import { staffSession } from './support/staff-session'
import { expect, test } from './support/test'
import { violationsOn } from './support/violations'

test('what is typed is saved by itself, and there after a reload', async ({
  page,
  context,
  baseURL,
}) => {
  const faults = listenForFaults(page)
  const { path } = await beginWriting(context, baseURL)
  await page.goto(path)
  await textOf(page).fill('By morning the water stood in the market.')
  await page.getByLabel('Headline').fill('The river has risen')
  await expect(saveLine(page)).toHaveText(saved)
  await page.reload()
  await expect(textOf(page)).toContainText('By morning the water stood in the market.')
  await expect(page.getByLabel('Headline')).toHaveValue('The river has risen')
  expect(faults).toEqual([])
})

test('two who write the same place decide what becomes of both texts', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  const { path, articleId } = await beginWriting(context, baseURL)
  const editor = await staffSession('editor')
  const elsewhere = await browser.newContext({ baseURL })
  await holdSession(elsewhere, baseURL, editor.token)
  const other = await elsewhere.newPage()
  // Who else is there is asked for every 15 seconds: the one who came first is to be noted first.
  const isNoted = page.waitForResponse('**/presence')
  await page.goto(path)
  await isNoted
  await other.goto(path)
  await expect(other.getByText('has this article open too')).toBeVisible()
  await textOf(other).fill('The editor’s sentence.')
  await expect(saveLine(other)).toHaveText(saved)
  await textOf(page).fill('The writer’s sentence.')
  await expect(saveLine(page)).toContainText('saved a newer version')
  const place = page.getByRole('group', { name: 'Place 1 of 1 in the text' })
  await expect(place).toContainText('The editor’s sentence.')
  await expect(place).toContainText('The writer’s sentence.')
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Save the merged text' }).click()
  await expect(saveLine(page)).toHaveText(saved)
  for (const text of ['The writer’s sentence.', 'The editor’s sentence.']) {
    await expect(textOf(page)).toContainText(text)
  }
  const { content } = await openDraft({ ...editor, kind: 'staff', role: 'editor' }, articleId)
  expect(content.body.content).toHaveLength(2)
  await elsewhere.close()
})

test('what is typed without a connection is saved when it is back', async ({
  page,
  context,
  baseURL,
}) => {
  const { path } = await beginWriting(context, baseURL)
  await page.goto(path)
  await expect(textOf(page)).toBeEditable()
  await context.setOffline(true)
  await textOf(page).fill('Typed on a train.')
  await expect(saveLine(page)).toHaveText(
    'Not saved: no connection. Your text is kept in this browser.',
  )
  await context.setOffline(false)
  await expect(saveLine(page)).toHaveText(saved)
})

test('a killed server and a closed tab lose nothing', async ({ page, context }) => {
  test.slow()
  const site = await startInstance()
  const { path } = await beginWriting(context, site.url)
  await page.goto(site.url + path)
  await textOf(page).fill('Before the power cut.')
  await expect(saveLine(page)).toHaveText(saved)
  await site.kill()
  await textOf(page).press('End')
  await page.keyboard.type(' And after it.')
  await expect(saveLine(page)).toContainText('Your text is kept in this browser.')
  await page.close()
  const again = await startInstance({}, Number(new URL(site.url).port))
  const reopened = await context.newPage()
  await reopened.goto(again.url + path)
  await expect(textOf(reopened)).toHaveText('Before the power cut. And after it.')
  await expect(reopened.getByText('had not reached the server')).toBeVisible()
  await expect(saveLine(reopened)).toHaveText(saved)
  await again.stop()
})

test('everything is reached and done by keyboard', async ({ page, context, baseURL }) => {
  const faults = listenForFaults(page)
  const { path } = await beginWriting(context, baseURL)
  await page.goto(path)
  await textOf(page).focus()
  for (const text of ['One.', 'Two.', 'Three.', 'Four.']) {
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.type('## Why')
  await page.keyboard.press('Shift+Tab')
  const bold = page.getByRole('button', { name: 'Bold' })
  await expect(bold).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Home')
  await expect(bold).toBeFocused()
  for (let step = 0; step < 12; step += 1) await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('button', { name: 'Video' })).toBeFocused()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Video' })
  await page.keyboard.type('https://youtu.be/dQw4w9WgXcQ')
  await page.keyboard.press('Tab')
  await page.keyboard.type('The flood from above')
  expect(await violationsOn(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(textOf(page)).toContainText('The flood from above')
  await page.keyboard.press('Tab')
  await expect(textOf(page)).not.toBeFocused()
  const status = page.getByText(/^After \d of 6 blocks/)
  await expect(status).toHaveText('After 4 of 6 blocks, by its length.')
  await page.getByRole('button', { name: 'Earlier' }).press('Enter')
  await expect(status).toHaveText('After 3 of 6 blocks, as it was set.')
  await expect(saveLine(page)).toHaveText(saved)
  expect(await violationsOn(page)).toEqual([])
  expect(faults).toEqual([])
})
