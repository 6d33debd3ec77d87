import { spawnSync } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { plantedTree } from './structure/planted-tree'

const project = resolve(import.meta.dirname, '..')
const tree = plantedTree()

function lint(files: Record<string, string>) {
  for (const name of ['biome.json', 'package.json', 'tsconfig.json', '.gitignore']) {
    copyFileSync(join(project, name), join(tree.root, name))
  }
  tree.plant(files)
  const biome = join(project, 'node_modules/@biomejs/biome/bin/biome')
  return spawnSync(process.execPath, [biome, 'lint', '.'], { cwd: tree.root, encoding: 'utf8' })
}

describe('our settings of Biome', () => {
  it.each([
    [
      'noImportCycles',
      'lib/gate/a.ts',
      "import type { B } from '@/lib/gate/b'\nexport type A = B\n",
    ],
    ['noProcessEnv', 'lib/gate/a.ts', 'export const a = process.env.PORT\n'],
    ['noConsole', 'lib/gate/a.ts', "console.log('a')\n"],
    ['noExplicitAny', 'lib/gate/a.ts', 'export const a = (b: any) => b\n'],
    ['noFocusedTests', 'e2e/a.spec.ts', "test.only('a', () => {})\n"],
    ['noPlaywrightWaitForTimeout', 'e2e/a.spec.ts', 'await page.waitForTimeout(1)\n'],
    ['noPlaywrightNetworkidle', 'e2e/a.spec.ts', "await page.waitForLoadState('networkidle')\n"],
    ['useAltText', 'components/a.tsx', 'export const A = () => <img src="/a.png" />\n'],
  ])('hold %s', (rule, file, text) => {
    const b = "import type { A } from './a'\nexport type B = A\n"
    const { status, stderr } = lint({ [file]: text, 'lib/gate/b.ts': b })
    expect(status).toBe(1)
    expect(stderr).toMatch(new RegExp(`${file}.*/${rule} `))
  })

  it('leave the environment to lib/platform/env.ts and Tailwind to its directives', () => {
    const css = [
      "@import 'tailwindcss';",
      '@theme { --color-ink: #111; }',
      '@utility ink { @apply font-bold; }',
    ].join('\n')
    const env = 'export const port = process.env.PORT\n'
    expect(lint({ 'lib/platform/env.ts': env, 'app/site.css': css }).status).toBe(0)
  })
})
