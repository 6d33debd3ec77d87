import { defineConfig } from '@playwright/test'

// Set by `npm test -- browser`, which starts a site for the run.
const { SITE_URL, CHROMIUM_PATH, PLAYWRIGHT_REPORT } = process.env

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 90_000,
  reportSlowTests: { max: 20, threshold: 15_000 },
  expect: { timeout: 15_000 },
  reporter: [['line'], ['json', { outputFile: PLAYWRIGHT_REPORT }]],
  use: {
    baseURL: SITE_URL,
    actionTimeout: 20_000,
    navigationTimeout: 45_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: CHROMIUM_PATH,
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-gpu',
        '--no-first-run',
      ],
    },
  },
  projects: [{ name: 'desktop', use: { browserName: 'chromium' } }],
})
