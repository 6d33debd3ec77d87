import { parse } from 'parse5'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { StructuredData } from './structured-data'

it.each([
  '</script><script>alert(1)</script>',
  '</SCRIPT >',
  '<!--<script>',
  ']]>',
  '"\\u003c"',
  '\u2028 \u2029 & &amp; &lt;',
  'Fish & “chips”',
])('is one script, and says %j to whoever reads it', (headline) => {
  const markup = renderToStaticMarkup(<StructuredData data={{ headline }} />)
  const { tags, text } = read(markup)

  expect(tags).toEqual(['html', 'head', 'script', 'body'])
  expect(JSON.parse(text)).toEqual({ headline })
})

/** As a browser reads it: every element of the page, and the text of all of them. */
function read(markup: string): { tags: string[]; text: string } {
  const tags: string[] = []
  let text = ''
  const visit = (node: object) => {
    if ('tagName' in node) tags.push(String(node.tagName))
    if ('value' in node) text += String(node.value)
    if ('childNodes' in node) for (const child of node.childNodes as object[]) visit(child)
  }
  visit(parse(markup))
  return { tags, text }
}
