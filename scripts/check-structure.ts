import { pathToFileURL } from 'node:url'
import { checkFiles } from './structure/file-rules'
import { checkDirections } from './structure/import-rules'
import { checkSealedBody } from './structure/sealed-body'
import { checkSkippedTests } from './structure/skipped-tests'
import { type Finding, readSourceTree } from './structure/source-tree'
import { checkWorkerOnly } from './structure/worker-only'

/** The rules of the house that no ready-made linter knows; Biome and Oxlint hold the others. */
export function checkStructure(root: string): Finding[] {
  const tree = readSourceTree(root)
  return [
    ...checkFiles(tree),
    ...checkDirections(tree),
    ...checkSealedBody(tree),
    ...checkSkippedTests(tree),
    ...checkWorkerOnly(tree),
  ]
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const findings = checkStructure(process.argv[2] ?? process.cwd())
  for (const { file, line, rule, message } of findings) {
    console.log(`${file}:${line} ${rule}: ${message}`)
  }
  process.exitCode = findings.length > 0 ? 1 : 0
}
