import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import 'next/dist/server/node-environment-baseline.js'
import {
  patchErrorInspectNodeJS,
  setBundlerFindSourceMapImplementation,
} from 'next/dist/server/patch-error-inspect.js'
import { afterAll, expect, it } from 'vitest'
import { readSourceMap } from './next-renderer'

const folder = mkdtempSync(join(tmpdir(), 'standfirst-maps-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('lets Next.js name the line of the source that an error came from', () => {
  const chunk = join(folder, 'chunk.js')
  writeFileSync(chunk, 'module.exports=()=>{throw new Error("nothing to print")}')
  const line41 = { version: 3, sources: ['page.tsx'], names: [], mappings: 'AAwCA' }
  writeFileSync(`${chunk}.map`, JSON.stringify(line41))
  patchErrorInspectNodeJS(Error)
  const words = () => {
    try {
      return createRequire(import.meta.url)(chunk)()
    } catch (error) {
      return inspect(error)
    }
  }
  expect(words()).toContain('chunk.js:1')
  setBundlerFindSourceMapImplementation(readSourceMap)
  expect(words()).toContain('page.tsx:41')
})
