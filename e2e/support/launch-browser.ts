import { type BrowserType, chromium } from '@playwright/test'

type Browser = Awaited<ReturnType<BrowserType['launch']>>

/** A browser with its back/forward cache, which Playwright turns off. */
export const launchWithBackForwardCache = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: ['--disable-background-networking', '--disable-gpu', '--no-first-run'],
  })
