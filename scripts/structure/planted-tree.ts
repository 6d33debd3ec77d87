import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'

/** A tree of its own for each test of the file that asks for it. */
export function plantedTree() {
  const tree = { root: '', plant }

  function plant(files: Record<string, string>) {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(tree.root, path)), { recursive: true })
      writeFileSync(join(tree.root, path), text)
    }
  }

  beforeEach(() => {
    tree.root = mkdtempSync(join(tmpdir(), 'standfirst-tree-'))
  })
  afterEach(() => rmSync(tree.root, { recursive: true }))
  return tree
}
