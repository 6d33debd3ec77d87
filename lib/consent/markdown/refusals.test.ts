import { expect, it } from 'vitest'
import { readText } from './read-text'

const figures = new Map([
  ['contact', 'desk@paper.example'],
  ['site-address', 'https://paper.example'],
])

const problemsOf = (source: string) =>
  readText(source, figures).problems.map(({ line, says }) => `${line}: ${says}`)

it.each<[what: string, source: string, problems: RegExp[]]>([
  ['nothing', '', [/^1: There is no text/]],
  ['HTML', 'One.\n\nTwo <b>bold</b>', [/^3: HTML/, /^3: HTML/]],
  ['a block of HTML', 'One.\n\n<script>x</script>', [/^3: HTML/]],
  ['a comment', '<!-- x -->', [/^1: HTML/]],
  ['code', 'One.\n\n```\ncode\n```', [/^3: Code/]],
  ['code in a line', 'One `two`', [/^1: Code/]],
  ['a picture', '![x](/media/x)', [/^1: A picture/]],
  ['the heading of a page', '# Terms', [/^1: A heading begins with ##/]],
  ['a heading too deep', 'x\n\n#### Terms', [/^3: A heading begins with ##/]],
  ['a heading of nothing', '##', [/^1: Nothing stands/]],
  ['an item of nothing', '- one\n-\n- three', [/^2: Nothing stands/]],
  ['a list in a list', '- one\n  - two', [/^2: A list or a quotation holds/]],
  ['a list that begins late', '3. three', [/^1: A numbered list/]],
  ['an unknown placeholder', 'One\ntwo {contact}\nthree {cntact}', [/^3: .*\{cntact\}/]],
  ['an unknown placeholder in a list', '- a\n- b {x y}', [/^2: .*\{x y\}/]],
  ['a lone brace', 'One\n\n} {contact}', [/^3: A brace/]],
  ['a placeholder that is cut', '{con**tact**}', [/^1: A brace/, /^1: A brace/]],
  ['a script to click on', '[x](javascript:alert%281%29)', [/^1: “javascript/]],
  ['data to click on', '[x](data:text/html,x)', [/^1: “data/]],
  ['a place outside', '[x](//elsewhere.example)', [/^1: “\/\/elsewhere/]],
  ['a link without words', '[](/terms)', [/^1: A link needs words/]],
  ['a link with a title', '[x](/terms "Terms")', [/^1: A link has its words/]],
  ['a placeholder that is no address', '[x]({contact})', [/^1: “\{contact\}”/]],
])('refuses %s, and says in which line', (_what, source, problems) => {
  expect(problemsOf(source)).toEqual(problems.map((each) => expect.stringMatching(each)))
})

it.each<[what: string, source: string, text: string]>([
  ['lines that are broken', 'One\ntwo  \nthree', 'One two three'],
  ['spaces in front', '    One', 'One'],
  ['what looks like a definition', '[x]: /y', '[x]: /y'],
])('takes %s', (_what, source, text) => {
  const { document, problems } = readText(source, figures)
  expect(problems).toEqual([])
  expect(document.content).toEqual([{ type: 'paragraph', content: [{ type: 'text', text }] }])
})

it('takes a placeholder for an address to link to', () => {
  expect(problemsOf('[{site-address}]({site-address})')).toEqual([])
})

it.each(['**a ', '[', '> ', '- ', '1. ', '*_', '{', '**a ** '])(
  'reads the strangest text in a moment: %s',
  (sign) => {
    const began = performance.now()
    for (const many of [500, 1200, 20_000]) problemsOf(`${sign.repeat(many)}x`)
    problemsOf(`${'**a '.repeat(600)}${'b** '.repeat(600)}`)
    expect(performance.now() - began).toBeLessThan(10_000)
  },
)

it('refuses a paragraph and a line in which anything may be hidden', () => {
  expect(problemsOf(`One\n\n${'word '.repeat(1001)}`)).toEqual([
    expect.stringMatching(/^3: This paragraph is too long/),
  ])
  expect(problemsOf('- An item of a list.\n'.repeat(400))).toEqual([])
  expect(problemsOf('One\n\n- - > 1. > x')).toEqual([expect.stringMatching(/^3: Too many signs/)])
})
