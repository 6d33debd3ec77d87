import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ESTree, Visitor } from 'vite'
import { type Finding, isTest, type Source, type SourceTree } from './source-tree'

const rule = 'sealed-body'
const bodyQuery = 'lib/gate/body-query.ts'
const asksForBody = /^lib\/gate\/(read-article\.ts|body-query(\.db)?\.test\.ts)$/
const touchesBody =
  /^(lib\/gate\/body-query\.ts|lib\/publishing\/|e2e\/|bench\/generate\/|scripts\/structure\/)/
const newsroom = /^(app|components|app\/api)\/newsroom\//
const readerSide = /^(app|components)\//
const sealed = /^(lib\/publishing|prisma)(\/|\.ts$)/
const rowName =
  /^(articleBody|ArticleBody|articleDraft|ArticleDraft|articleRevisions?|ArticleRevision)$/
const rowNameInText = /\b(article_?(body|draft|revisions?))\b/i

/**
 * A reader's page gets an article's body through one door, after the gate decided: nothing else
 * names the rows that hold it, its drafts and its revisions, and nothing a reader's page imports leads to the newsroom's queries.
 */
export function checkSealedBody(tree: SourceTree): Finding[] {
  return [
    ...checkRelationName(tree),
    ...tree.sources.flatMap((source) => [...checkDoor(source), ...checkMentions(source)]),
    ...checkReach(tree),
  ]
}

/** A relation called otherwise could be selected without naming the row, unseen by this check. */
function checkRelationName({ root }: SourceTree): Finding[] {
  const folder = join(root, 'prisma/schema')
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .flatMap((text, index) => {
        const field = /^\s+(\w+)\s+Article(Body|Draft|Revision)\b/.exec(text)?.[1]
        if (!field || rowName.test(field)) return []
        const message = `the relation "${field}" has to be called like its table`
        return [{ file: `prisma/schema/${name}`, line: index + 1, rule, message }]
      }),
  )
}

function checkDoor({ path, imports }: Source): Finding[] {
  if (asksForBody.test(path)) return []
  return imports
    .filter(({ target }) => target === bodyQuery)
    .map(({ line }) => ({
      file: path,
      line,
      rule,
      message: 'only lib/gate/read-article.ts may import the body query',
    }))
}

function checkMentions({ path, program, lineAt }: Source): Finding[] {
  if (!program || isTest(path) || touchesBody.test(path)) return []
  const message = 'the body is read in lib/gate/body-query.ts and lib/publishing only'
  return bodyMentions(program).map((offset) => ({
    file: path,
    line: lineAt(offset),
    rule,
    message,
  }))
}

function bodyMentions(program: ESTree.Program): number[] {
  const offsets: number[] = []
  const addName = (node: ESTree.Node) => {
    if (node.type === 'Identifier' && rowName.test(node.name)) offsets.push(node.start)
  }
  const addText = (text: unknown, offset: number) => {
    if (typeof text === 'string' && rowNameInText.test(text)) offsets.push(offset)
  }
  new Visitor({
    MemberExpression: (node) => addName(node.property),
    Property: (node) => addName(node.key),
    Literal: (node) => addText(node.value, node.start),
    TemplateElement: (node) => addText(node.value.raw, node.start),
  }).visit(program)
  return offsets
}

function checkReach({ sources, byPath }: SourceTree): Finding[] {
  const readers = sources.filter(({ path }) => readerSide.test(path) && !newsroom.test(path))
  const origin = new Map(readers.map((source) => [source, source.path]))
  const findings: Finding[] = []
  for (const [source, start] of origin) {
    for (const { target, line } of source.imports) {
      const next = target && byPath.get(target)
      if (target && sealed.test(target)) {
        const message = `leads ${start} to ${target}, which readers' pages may not reach`
        findings.push({ file: source.path, line, rule, message })
      } else if (next && !origin.has(next)) origin.set(next, start)
    }
  }
  return findings
}
