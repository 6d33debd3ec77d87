import type { ChildProcess } from 'node:child_process'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ensureChromium } from './chromium'
import { temporaryDirectory } from './cleanup'
import { hasEnded, runNode } from './command'
import { siteLog, startSite } from './site'
import { runStep } from './step'
import { one, readPlaywrightTally, type Tally } from './tally'

/** Playwright against the site that `npm start` serves, on a port, database and data of its own. */
export async function runBrowserTests(args: string[]): Promise<Tally> {
  const chromium = await runStep('Chromium', ensureChromium)
  if (chromium.exitCode !== 0) return one(false)
  const site = await runStep('build and start the site', startSite)
  if (site.exitCode !== 0) return one(false)
  const tally = await runPlaywright(args, {
    ...site.env,
    CHROMIUM_PATH: behindTheSite(chromium.path),
  })
  if (hasEnded(site.server)) console.log(`The site ended: ${endOf(site.server)}.`)
  if (tally.failed > 0) keepLog()
  return tally
}

/** Starts Chromium so that it waits for the site and the database, not they for it. */
function behindTheSite(chromium: string): string {
  const path = join(temporaryDirectory(), 'chromium')
  writeFileSync(path, `#!/bin/sh\nexec nice -n 5 '${chromium}' "$@"\n`, { mode: 0o755 })
  return path
}

async function runPlaywright(args: string[], site: Record<string, string>): Promise<Tally> {
  const report = join(temporaryDirectory(), 'playwright.json')
  const playwright = ['node_modules/@playwright/test/cli.js', 'test', ...args]
  const env = { ...site, PLAYWRIGHT_REPORT: report, TMPDIR: temporaryDirectory() }
  const { exitCode } = await runNode(playwright, { env, show: true })
  return readPlaywrightTally(report, exitCode)
}

const endOf = ({ signalCode, exitCode }: ChildProcess) => signalCode ?? `exit code ${exitCode}`

function keepLog(): void {
  const kept = 'test-results/site.log'
  mkdirSync(dirname(kept), { recursive: true })
  copyFileSync(siteLog(), kept)
  console.log(`What the site said: ${kept}`)
}
