import { expect, it } from 'vitest'
import { openOf, readPage } from './read-page'
import { makeSecret } from './secret'

const picture = (digit: string) => digit.repeat(64)
const sealed = (digit: string, alt: string) =>
  `<img src="/media/${picture(digit)}/480.jpg" alt="${alt}">`

const page = readPage(`<!doctype html><html><head>
  <meta property="og:title" content="Sold for 1million2hundred a piece">
  <meta property="og:description" content="Not at 3million4hundred">
  <meta property="og:image" content="https://paper.example/media/${picture('a')}/960.jpg">
  <meta property="og:image:alt" content="The peacock5orangery6">
  </head><body><article><p>They met.</p><div class="gated">
  <p>Sold for 1million2hundred.</p><p>Not at 3million4hundred.</p>
  ${sealed('a', 'The peacock5orangery6')}${sealed('b', 'A door')}</div></article></body></html>`)

it('withholds of an article what stands behind the gate, but for what an editor shows where it is shared', () => {
  const subject = { state: 'registered', path: '/world/peacock', slug: 'peacock' } as const
  const { tokens } = makeSecret(subject, page.gated, openOf(page))
  expect(tokens).toEqual([picture('b'), '3million4hundred'])
})
