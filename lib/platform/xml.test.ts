import { describe, expect, it } from 'vitest'
import { element, escapeXml, xmlDocument } from './xml'

describe('escapeXml', () => {
  it.each([
    [
      'what XML reserves',
      `<a href='x'>"&"</a>`,
      '&lt;a href=&#39;x&#39;&gt;&quot;&amp;&quot;&lt;/a&gt;',
    ],
    ['what is escaped already', '&amp;', '&amp;amp;'],
    ['the end of a CDATA section', ']]>', ']]&gt;'],
    ['characters that XML forbids', 'a\u0000\u0001\u000b\u001f\ufffe\uffff b', 'a b'],
    ['half of a surrogate pair', 'a\ud800b\udc00c', 'abc'],
    ['white space, which it allows', 'a\tb\nc\rd', 'a\tb\nc\rd'],
    ['letters beyond the first plane', '🌊 Ibáñez', '🌊 Ibáñez'],
  ])('%s', (_name, text, escaped) => {
    expect(escapeXml(text)).toBe(escaped)
  })
})

describe('element', () => {
  it('escapes texts and attributes, and not what is an element already', () => {
    const { xml } = element('a', { href: '?x=1&y="2"' }, 'Fish & ', element('b', {}, '<chips>'))
    expect(xml).toBe('<a href="?x=1&amp;y=&quot;2&quot;">Fish &amp; <b>&lt;chips&gt;</b></a>')
  })

  it('leaves out what is not there', () => {
    expect(element('a', { b: null, c: undefined, d: 0 }, null, false, '').xml).toBe('<a d="0"/>')
  })

  it('is a document with a declaration', () => {
    expect(xmlDocument(element('a'))).toBe('<?xml version="1.0" encoding="utf-8"?>\n<a/>\n')
  })
})
