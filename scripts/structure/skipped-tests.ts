import { type ESTree, Visitor } from 'vite'
import { type Finding, isTest, type Source, type SourceTree } from './source-tree'

const skips = new Set(['skip', 'fixme', 'todo'])
const runners = new Set(['test', 'it', 'describe'])

/** A test that does not run says why: `test.skip(condition, 'reason')`. */
export function checkSkippedTests({ sources }: SourceTree): Finding[] {
  return sources.filter(({ path }) => isTest(path)).flatMap(findSilentSkips)
}

function findSilentSkips({ path, program, lineAt }: Source): Finding[] {
  const findings: Finding[] = []
  const message = "says no reason: test.skip(condition, 'reason')"
  const visitor = new Visitor({
    CallExpression: (node) => {
      if (!isSkip(node.callee) || hasReason(node.arguments)) return
      findings.push({ file: path, line: lineAt(node.start), rule: 'skipped-test', message })
    },
  })
  if (program) visitor.visit(program)
  return findings
}

const isSkip = (callee: ESTree.Node): boolean =>
  callee.type === 'MemberExpression' &&
  callee.property.type === 'Identifier' &&
  skips.has(callee.property.name) &&
  runners.has(rootName(callee.object))

function rootName(node: ESTree.Node): string {
  if (node.type === 'MemberExpression') return rootName(node.object)
  return node.type === 'Identifier' ? node.name : ''
}

function hasReason(args: ESTree.Node[]): boolean {
  const last = args.at(-1)
  return args.length > 1 && last?.type === 'Literal' && typeof last.value === 'string'
}
