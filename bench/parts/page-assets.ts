import { type DefaultTreeAdapterMap, parse } from 'parse5'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

/** What a page brings along: texts that stand in it, and paths of files. */
export interface Assets {
  inlineStyles: string[]
  linkedStyles: string[]
  /** Scripts that stand in the page: we write none, so they are the framework's. */
  inlineScripts: string[]
  frameworkScripts: string[]
  /** With the modules and workers they name. */
  ownScripts: string[]
  fonts: string[]
}

export async function findAssets(
  html: string,
  path: string,
  read: (path: string) => Promise<string>,
): Promise<Assets> {
  const elements = listElements(parse(html))
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name)
  const links = named('link').filter((link) => attribute(link, 'href'))
  const hrefs = (isWanted: (link: Element) => boolean) =>
    links.filter(isWanted).map((link) => attribute(link, 'href') ?? '')
  const inlineStyles = named('style').map(textOf)
  const linkedStyles = hrefs((link) => attribute(link, 'rel') === 'stylesheet')
  const scripts = named('script').filter((script) => !isData(script))
  const sources = unique([
    ...scripts.flatMap((script) => attribute(script, 'src') ?? []),
    ...hrefs((link) => attribute(link, 'rel') === 'modulepreload' || isPreload(link, 'script')),
  ])
  const fonts = inlineStyles.flatMap((css) => fontsOf(css, path))
  for (const file of linkedStyles) fonts.push(...fontsOf(await read(file), file))
  const preloaded = hrefs((link) => isPreload(link, 'font'))
  return {
    inlineStyles,
    linkedStyles,
    inlineScripts: scripts.filter((script) => attribute(script, 'src') === null).map(textOf),
    frameworkScripts: sources.filter(isFramework),
    ownScripts: await withImports(
      sources.filter((source) => !isFramework(source)),
      read,
    ),
    fonts: unique([...preloaded, ...fonts]),
  }
}

const isData = (script: Element) => /json|rules/.test(attribute(script, 'type') ?? '')

const isPreload = (link: Element, kind: string) =>
  attribute(link, 'rel') === 'preload' && attribute(link, 'as') === kind

const isFramework = (source: string) => source.startsWith('/_next/')

const fontsOf = (css: string, path: string): string[] =>
  [...css.matchAll(/url\(["']?([^"')]+\.woff2?)["']?\)/g)].map(([, url = '']) =>
    pathFrom(url, path),
  )

const modulePath =
  /(?:\bfrom\s*|\bimport\s*\(?\s*|\bnew (?:Shared)?Worker\(\s*)['"]([./][^'"]+)['"]/g

async function withImports(
  paths: string[],
  read: (path: string) => Promise<string>,
): Promise<string[]> {
  const found = new Set<string>(paths)
  for (const path of found) {
    for (const [, specifier = ''] of (await read(path)).matchAll(modulePath)) {
      found.add(pathFrom(specifier, path))
    }
  }
  return [...found]
}

const pathFrom = (reference: string, path: string): string =>
  new URL(reference, `http://site.invalid${path}`).pathname

const unique = (values: string[]) => [...new Set(values)]

function listElements(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(listElements) : []
  return 'tagName' in node ? [node, ...children] : children
}

const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((each) => each.name === name)?.value ?? null

const textOf = (element: Element): string =>
  element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
