import { beginWriting, listenForFaults, saveLine, textOf } from './support/open-editor'
import { expect, test } from './support/test'

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
  await expect(saveLine(page)).toHaveText(/^Saved \d\d:\d\d$/)
  await page.reload()
  await expect(textOf(page)).toContainText('By morning the water stood in the market.')
  await expect(page.getByLabel('Headline')).toHaveValue('The river has risen')
  expect(faults).toEqual([])
})
