import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface InlineStyle {
  css: string
  /** As Content-Security-Policy names it. */
  hash: string
}

const known = new Map<string, InlineStyle | null>()

/** The text of a style sheet that the build made, by its address; null where there is no such file. */
export function inlineStyle(href: string): InlineStyle | null {
  const style = known.get(href)
  if (style !== undefined) return style
  const read = readStyle(href)
  known.set(href, read)
  return read
}

function readStyle(href: string): InlineStyle | null {
  const file = /^\/_next\/(static\/[\w./-]+\.css)$/.exec(href)?.[1]
  if (!file || file.includes('..')) return null
  try {
    const css = withSitePaths(readFileSync(join('.next', file), 'utf8').trim(), href)
    if (css.toLowerCase().includes('</style')) return null
    return { css, hash: `'sha256-${createHash('sha256').update(css).digest('base64')}'` }
  } catch {
    return null
  }
}

/** What a style sheet names relative to itself, named from the root: the page is somewhere else. */
export const withSitePaths = (css: string, href: string): string =>
  css.replace(/url\((["']?)(\.{1,2}\/[^)"']+)\1\)/g, (_whole, quote: string, path: string) => {
    const { pathname } = new URL(path, new URL(href, 'http://site.invalid'))
    return `url(${quote}${pathname}${quote})`
  })
