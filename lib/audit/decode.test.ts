import { describe, expect, it } from 'vitest'
import { formsOf } from './decode'
import { wordsOf } from './words'

const prose = 'The minister’s café sold “three” tickets & nothing else that evening.'
const expected = wordsOf(prose).join(' ')

const inScript = (text: string) =>
  `self.__next_f.push([1,${JSON.stringify(`0:${JSON.stringify(text)}`)}])`
const ascii = (text: string) =>
  text.replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
const numeric = (text: string) =>
  [...text].map((letter) => `&#x${letter.codePointAt(0)?.toString(16)};`).join('')

describe('prose is found', () => {
  it.each([
    ['in plain text', prose],
    ['in HTML', `<p>${prose.replace('&', '&amp;').replaceAll('“', '&ldquo;')}</p>`],
    ['between tags', prose.replaceAll(' ', ' <i class="a">').replaceAll('&', '&amp;')],
    ['in numeric entities', numeric(prose)],
    ['in a feed, escaped twice', numeric(`<p>${prose}</p>`).replaceAll('&', '&amp;')],
    ['in JSON', ascii(JSON.stringify({ body: prose }))],
    ['in a payload of a script', ascii(inScript(`line\n${prose}`))],
    ['in a query', `q=${encodeURIComponent(prose)}`],
    ['in a form', new URLSearchParams({ q: prose }).toString()],
    ['in base64', `data:text/plain;base64,${Buffer.from(prose).toString('base64')}`],
    ['in base64 behind something', `abc${Buffer.from(prose).toString('base64url')}`],
    ['in UTF-16', Buffer.from(prose.replaceAll(/[“”’é]/g, 'x'), 'utf16le').toString('latin1')],
  ])('%s', (name, text) => {
    const words =
      name === 'in UTF-16' ? wordsOf(prose.replaceAll(/[“”’é]/g, 'x')).join(' ') : expected
    expect(formsOf(text).map((form) => wordsOf(form).join(' '))).toContainEqual(
      expect.stringContaining(words),
    )
  })
})

it('makes nothing of what is no text', () => {
  expect(formsOf('a picture')).toEqual(['a picture'])
  expect(formsOf('%zz &bogus; \\u12')).toContain('%zz &bogus; \\u12')
})
