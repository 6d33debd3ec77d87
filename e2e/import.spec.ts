import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { db } from '@/lib/platform/db'
import { expect, test } from './support/test'

const document = resolve('../shared/seed/deir-ezzor.txt')

const sample = `Ferry returns to the northern islands

Crossings resume after a winter of repairs that left 400 households without a regular boat

Ada Sentinel and Bo Lind
Friday 03 November 2017 09:05
The ferry at its berth
The ferry at its berth

The first boat left at dawn with twelve cars and a post van on board.

${'It was the eleventh crossing that the harbour master had planned, and the first that sailed. '.repeat(6).trim()}

The quay in autumn (Harbour Trust)

"We are glad to be back," the captain said.
`

test.describe('a plain-text document', () => {
  test('becomes a published article, gated, with its pictures’ captions', async ({ page }) => {
    const { code, output } = await importText(sample, '--section', 'business', '--publish')
    expect(code, output).toBe(0)
    const address = /http\S+/.exec(output)?.[0] ?? ''
    expect(address).toMatch(/\/business\/ferry-returns-to-the-northern-islands/)
    const response = await page.goto(address)
    expect(await response?.text()).not.toContain('glad to be back')
    await expect(page.getByText('Ada Sentinel and Bo Lind')).toBeVisible()
    await expect(page.getByText('Friday 3 November 2017 09:05')).toBeVisible()
  })

  test('is refused with the line that is wrong, and nothing is stored', async () => {
    const headline = 'Ferry returns on a day that never was'
    const text = sample
      .replace('Ferry returns to the northern islands', headline)
      .replace('Friday 03', 'Monday 03')
    const { code, output } = await importText(text, '--section', 'world')
    expect(code).toBe(1)
    expect(output).toContain('Line 6: ')
    expect(await db().article.count({ where: { headline } })).toBe(0)
  })

  test('needs a section, and says which there are', async () => {
    const { code, output } = await importText(sample, '--section', 'gossip')
    expect(code).toBe(2)
    expect(output).toContain('world, science, business')
  })

  test('of the seed is a correct article behind its gate', async ({ page, registerReader }) => {
    test.skip(!existsSync(document), 'the seed document is not beside this checkout')
    const { code, output } = await cli('import', document, '--section', 'world', '--publish')
    expect(code, output).toBe(0)
    const address = /http\S+/.exec(output)?.[0] ?? ''
    const paragraphs = await paragraphsOf(document)
    expect(paragraphs).toHaveLength(22)

    const response = await page.goto(address)
    const anonymous = (await response?.text()) ?? ''
    const shown = paragraphs.filter((text) => anonymous.includes(text.slice(0, 40)))
    expect(shown).toEqual(paragraphs.slice(0, shown.length))
    expect(shown.length).toBeGreaterThan(1)
    expect(shown.length).toBeLessThan(6)

    await registerReader(page, address)
    await expect(page).toHaveURL(`${address}#continue`)
    await expect(page.locator('article .story > p')).toHaveText(paragraphs)
    await expect(page.locator('article figure')).toHaveCount(3)
    await expect(page.getByRole('complementary', { name: 'Related story' })).toHaveCount(1)
    await expect(page.locator('article')).not.toContainText('Register for free')
    await expect(page.locator('article')).not.toContainText('refresh')
  })
})

async function importText(text: string, ...options: string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'standfirst-import-'))
  const file = join(folder, 'document.txt')
  await writeFile(file, text)
  try {
    return await cli('import', file, ...options)
  } finally {
    await rm(folder, { recursive: true })
  }
}

function cli(...args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const command = execFile(
      process.execPath,
      ['scripts/run.mjs', 'lib/cli/main.ts', ...args],
      (_error, out, err) => done({ code: command.exitCode ?? 1, output: out + err }),
    )
  })
}

/** The document's paragraphs, found without our own parser: what ends like a sentence, up to the gate. */
async function paragraphsOf(file: string): Promise<string[]> {
  const [article = ''] = (await readFile(file, 'utf8')).split('Register for free')
  return article
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /[.”"]$/.test(line) && line.length > 60)
}
