import { type Finding, type Import, isTest, type Source, type SourceTree } from './source-tree'

type Layer = 'app' | 'components' | 'door' | 'noun' | 'table' | 'platform' | 'prisma' | 'tooling'

const house: Layer[] = ['noun', 'table', 'platform']
const mayImport: Record<Layer, Layer[]> = {
  app: ['app', 'components', ...house],
  components: ['components', ...house],
  noun: house,
  table: ['table', 'platform'],
  platform: ['platform'],
  door: ['door', 'prisma', ...house],
  prisma: ['prisma', ...house],
  tooling: ['tooling', 'door', 'prisma', ...house],
}

const layers: [RegExp, Layer][] = [
  [/^app\//, 'app'],
  [/^components\//, 'components'],
  [/^lib\/platform\//, 'platform'],
  [/^lib\/(site|limits)\.ts$/, 'table'],
  [/^lib\/(cli|jobs)(\/|\.ts$)/, 'door'],
  [/^lib\//, 'noun'],
  [/^prisma\//, 'prisma'],
  [/^(server|worker)\.ts$/, 'door'],
  [/^(scripts|e2e)\/|^[^/]+\.config\.ts$/, 'tooling'],
]

const framework = /^(next|next-auth|react|react-dom)(\/|$)/
const mayUseFramework =
  /\/(actions|session[^/]*|emails?[^/]*)\.tsx?$|\/emails\/.*\.tsx$|^lib\/page-cache(\/|\.ts$)|^lib\/platform\/form-action\.ts$/
const generatedClient = /^(@prisma\/client|(@|\.+)\/(.*\/)?prisma-client)(\/|$)/

export function checkDirections({ sources }: SourceTree): Finding[] {
  return sources.flatMap((source) =>
    source.imports.flatMap((imported) => {
      const at = { file: source.path, line: imported.line }
      return [
        ...checkDirection(source, imported),
        ...checkFramework(source, imported),
        ...checkGeneratedClient(source, imported),
      ].map((problem) => ({ ...at, ...problem }))
    }),
  )
}

type Problem = { rule: string; message: string }

function checkDirection({ path }: Source, { target }: Import): Problem[] {
  const from = layerOf(path)
  const to = target && layerOf(target)
  if (!from || !to || allowed(from, path).includes(to)) return []
  return [{ rule: 'import-direction', message: `${from} may not import ${to} (${target})` }]
}

const layerOf = (path: string) => layers.find(([pattern]) => pattern.test(path))?.[1]

function allowed(layer: Layer, path: string): Layer[] {
  if (!isTest(path)) return mayImport[layer]
  return layer === 'platform' ? ['platform', 'prisma'] : [...mayImport[layer], 'door', 'prisma']
}

/** Types of the framework are gone when the code runs in a job or a script. */
function checkFramework({ path }: Source, { specifier, typeOnly }: Import): Problem[] {
  const subject = path.replace(/(\.db)?\.test\.(tsx?)$/, '.$2')
  if (!path.startsWith('lib/') || typeOnly || !framework.test(specifier)) return []
  if (mayUseFramework.test(subject)) return []
  const message = `${specifier} in lib belongs in actions, session and e-mail files`
  return [{ rule: 'framework-in-lib', message }]
}

function checkGeneratedClient({ path }: Source, { specifier }: Import): Problem[] {
  if (layerOf(path) === 'platform' || !generatedClient.test(specifier)) return []
  return [{ rule: 'generated-client', message: 'take the database from lib/platform' }]
}
