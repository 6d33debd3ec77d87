import { isLinkAddress } from '@/lib/articles/document'
import { attribute, type Element } from './parsed'

export interface Marks {
  bold?: boolean
  italic?: boolean
  href?: string | null
}

/**
 * What an element makes of its text. Google Docs wraps everything into a `b` whose style says that
 * it is not bold.
 */
export function marksOf(element: Element): Marks {
  const style = attribute(element, 'style').toLowerCase()
  const weight = /font-weight\s*:\s*(\w+)/.exec(style)?.[1]
  const slant = /font-style\s*:\s*(\w+)/.exec(style)?.[1]
  return {
    ...(/^(b|strong)$/.test(element.tagName) && { bold: true }),
    ...(/^(i|em|cite|dfn|var)$/.test(element.tagName) && { italic: true }),
    ...(weight && { bold: isHeavy(weight) }),
    ...(slant && { italic: /italic|oblique/.test(slant) }),
  }
}

const isHeavy = (weight: string): boolean => /^bold/.test(weight) || Number(weight) >= 600

/**
 * Where a link leads, if an article's link may lead there. A path is one of this site only when the
 * editor wrote it itself.
 */
export function linkOf(element: Element, isOurs: boolean): string | null {
  const typed = attribute(element, 'href').trim()
  const href = unwrapped(typed)
  if (href.startsWith('/') && !isOurs) return null
  return isLinkAddress(href) ? href : null
}

/** Google Docs leads through a page of its own. */
function unwrapped(href: string): string {
  if (!/^https:\/\/www\.google\.com\/url\?/i.test(href) || !URL.canParse(href)) return href
  return new URL(href).searchParams.get('q') ?? href
}
