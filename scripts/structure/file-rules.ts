import { type Finding, isData, type Source, type SourceTree } from './source-tree'

const longestFile = 250
const longestPage = 80
const drawers = /^(.*-)?(utils?|common|helpers?|misc|shared)$/
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/
const routeSegment =
  /^(\(.+\)|\[\[?(\.\.\.)?[a-z0-9]+(-[a-z0-9]+)*\]?\]|[@_][a-z0-9-]+|\.well-known)$/i
const hydrated = /^(app|components)\/newsroom\//

export function checkFiles({ sources }: SourceTree): Finding[] {
  return sources.flatMap((source) => [
    ...checkLength(source),
    ...checkName(source),
    ...checkClientDirective(source),
  ])
}

function checkLength({ path, text }: Source): Finding[] {
  const lines = text.trimEnd().split('\n').length
  const limit = /^app\/(.*\/)?page\.tsx$/.test(path) ? longestPage : longestFile
  if (isData(path) || lines <= limit) return []
  const message = `has ${lines} lines, ${limit} are allowed: it holds two thoughts`
  return [{ file: path, line: limit + 1, rule: 'file-length', message }]
}

function checkName({ path }: Source): Finding[] {
  const finding = (message: string) => ({ file: path, line: 1, rule: 'file-name', message })
  const segments = path.split('/').map((segment) => segment.replace(/(?<=\w)\.[\w.-]+$/, ''))
  if (segments.at(-1) === 'index') return [finding('an index file hides where things are')]
  const drawer = segments.find((segment) => drawers.test(segment))
  if (drawer) return [finding(`"${drawer}" is a drawer: name the noun or the deed`)]
  const odd = segments.find((segment) => !isNamed(segment, path))
  return odd ? [finding(`"${odd}" is not kebab-case`)] : []
}

const isNamed = (segment: string, path: string) =>
  kebab.test(segment) || (path.startsWith('app/') && routeSegment.test(segment))

function checkClientDirective({ path, program, lineAt }: Source): Finding[] {
  const directive = program?.body.find(
    (statement) => 'directive' in statement && statement.directive === 'use client',
  )
  if (!directive || hydrated.test(path)) return []
  const message = 'reader pages ship no framework JavaScript: only the newsroom is hydrated'
  return [{ file: path, line: lineAt(directive.start), rule: 'client-component', message }]
}
