import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureChromium } from './chromium'
import { temporaryDirectory } from './cleanup'
import { runNode } from './command'
import { startSite } from './site'
import { runStep } from './step'
import { one, readPlaywrightTally, type Tally } from './tally'

/** Playwright against the site that `npm start` serves, on a port, database and data of its own. */
export async function runBrowserTests(args: string[]): Promise<Tally> {
  const directory = temporaryDirectory()
  const environment = { CHROMIUM_PATH: '', PLAYWRIGHT_REPORT: join(directory, 'playwright.json') }
  const ready =
    (await runStep('Chromium', async () => {
      const { path = '', said } = await ensureChromium()
      environment.CHROMIUM_PATH = path
      return { exitCode: path ? 0 : 1, output: said }
    })) &&
    (await runStep('build and start the site', async () => {
      const { env, ...started } = await startSite(directory)
      Object.assign(environment, env)
      return started
    }))
  if (!ready) return one(false)
  const playwright = ['node_modules/@playwright/test/cli.js', 'test', ...args]
  const { exitCode } = await runNode(playwright, { env: environment, show: true })
  if (exitCode !== 0) copyFileSync(join(directory, 'site.log'), 'test-results/site.log')
  return readPlaywrightTally(environment.PLAYWRIGHT_REPORT, exitCode)
}
