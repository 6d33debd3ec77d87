import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { type ESTree, parseSync, Visitor } from 'vite'

export type Finding = { file: string; line: number; rule: string; message: string }

/** `target` is a path in the tree for our own files, and undefined for a package. */
export type Import = {
  specifier: string
  target: string | undefined
  line: number
  typeOnly: boolean
}

export type Source = {
  path: string
  text: string
  program: ESTree.Program | undefined
  imports: Import[]
  lineAt(offset: number): number
}

export type SourceTree = { root: string; sources: Source[]; byPath: Map<string, Source> }

const notOurs = new Set(['node_modules', 'prisma-client', 'test-results', 'playwright-report'])
const code = /\.(ts|tsx|mjs|js)$/
const endings = ['', '.ts', '.tsx', '.mjs', '.js', '/index.ts', '/index.tsx']

export function readSourceTree(root: string): SourceTree {
  const paths = listFiles(root, '').filter((path) => code.test(path) || path.endsWith('.css'))
  const sources = paths.map((path) => readSource(root, path, paths))
  return { root, sources, byPath: new Map(sources.map((source) => [source.path, source])) }
}

function listFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name)
    if (entry.isDirectory()) return isOurs(path, entry.name) ? listFiles(root, path) : []
    return entry.isFile() ? [path] : []
  })
}

const isOurs = (path: string, name: string) =>
  !notOurs.has(name) && (!name.startsWith('.') || path.startsWith('app/'))

function readSource(root: string, path: string, paths: string[]): Source {
  const text = readFileSync(join(root, path), 'utf8')
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length
  if (!code.test(path)) return { path, text, program: undefined, imports: [], lineAt }
  const { program } = parseSync(path, text)
  const imports = readImports(program).map(({ offset, ...imported }) => ({
    ...imported,
    target: resolveInTree(path, imported.specifier, paths),
    line: lineAt(offset),
  }))
  return { path, text, program, imports, lineAt }
}

type Statement = { specifier: string; offset: number; typeOnly: boolean }

function readImports(program: ESTree.Program): Statement[] {
  const found: Statement[] = []
  const add = (source: ESTree.Node | null, kind: 'type' | 'value') => {
    if (source?.type !== 'Literal' || typeof source.value !== 'string') return
    found.push({ specifier: source.value, offset: source.start, typeOnly: kind === 'type' })
  }
  new Visitor({
    ImportDeclaration: (node) => add(node.source, node.importKind ?? 'value'),
    ExportAllDeclaration: (node) => add(node.source, node.exportKind ?? 'value'),
    ExportNamedDeclaration: (node) => add(node.source, node.exportKind ?? 'value'),
    ImportExpression: (node) => add(node.source, 'value'),
    TSImportType: (node) => add(node.source, 'type'),
  }).visit(program)
  return found
}

function resolveInTree(from: string, specifier: string, paths: string[]): string | undefined {
  const path = specifier.startsWith('@/')
    ? posix.normalize(specifier.slice(2))
    : specifier.startsWith('.') && posix.join(posix.dirname(from), specifier)
  if (!path) return undefined
  return (
    endings.map((ending) => path + ending).find((candidate) => paths.includes(candidate)) ?? path
  )
}

export const isTest = (path: string) => /\.(test|spec)\.tsx?$/.test(path)

/** Files whose names and length somebody else decided: written by a tool, or an edition's text. */
export const isData = (path: string) => path.startsWith('prisma/demo-edition/articles/')
