import { resolve } from 'node:path'
import { configDefaults, defineConfig } from 'vitest/config'

const databaseTests = '**/*.db.test.ts'
const exclude = [...configDefaults.exclude, '.next', '.data', 'e2e']

export default defineConfig({
  resolve: { alias: { '@': resolve(import.meta.dirname) } },
  test: {
    allowOnly: false,
    maxWorkers: 3,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    expect: { poll: { timeout: 10_000 } },
    setupFiles: 'scripts/vitest-sections.ts',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...exclude, databaseTests],
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: [databaseTests],
          exclude,
          globalSetup: 'scripts/vitest-global-setup.ts',
        },
      },
    ],
  },
})
