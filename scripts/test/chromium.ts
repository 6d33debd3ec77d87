import { chromium } from '@playwright/test'
import { type Result, runCommand, runNode } from './command'

const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  chromium.executablePath(),
]

const remedy =
  'No Chromium could be found or installed. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to one.'

type Found = Result & { path: string }

/** The path of a browser that starts, installed first where the machine has none. */
export async function ensureChromium(): Promise<Found> {
  const path = await findChromium()
  return path ? found(path) : installChromium()
}

/** A Chromium may lie there and lack its libraries, or be a stub: asking its version tells. */
async function findChromium(): Promise<string | undefined> {
  for (const path of places) {
    if (path && (await runCommand(path, ['--version'], { seconds: 20 })).exitCode === 0) return path
  }
  return undefined
}

async function installChromium(): Promise<Found> {
  const said: string[] = []
  for (const install of [installFromPlaywright, installFromDebian]) {
    said.push((await install()).output)
    const path = await findChromium()
    if (path) return found(path)
  }
  return { path: '', exitCode: 1, output: [...said, remedy].join('\n') }
}

const found = (path: string): Found => ({ path, exitCode: 0, output: '' })

function installFromPlaywright(): Promise<Result> {
  const playwright = ['node_modules/@playwright/test/cli.js', 'install', '--no-shell', 'chromium']
  return runNode(playwright, {
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
    seconds: 300,
  })
}

async function installFromDebian(): Promise<Result> {
  if (process.getuid?.() !== 0) return { exitCode: 1, output: '' }
  const script = 'apt-get update && apt-get install -y --no-install-recommends chromium'
  return runCommand('/bin/sh', ['-c', script], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    seconds: 900,
  })
}
