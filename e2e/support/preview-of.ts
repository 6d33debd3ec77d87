import { parse } from 'parse5'
import { attribute, elementsIn } from '@/lib/audit/html-tree'

/** What the head of a page says for where it is shared: `og:title`, `twitter:image` and the like. */
export function previewOf(html: string): Record<string, string> {
  const said: Record<string, string> = {}
  for (const element of elementsIn(parse(html))) {
    const name = attribute(element, 'property') || attribute(element, 'name')
    if (element.tagName === 'meta' && name) said[name] = attribute(element, 'content')
  }
  return said
}
