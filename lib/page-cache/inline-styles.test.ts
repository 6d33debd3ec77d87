import { expect, it } from 'vitest'
import { withSitePaths } from './inline-styles'

it.each([
  ['url(../media/a.woff2)', 'url(/_next/static/media/a.woff2)'],
  ['url("./b.svg")', 'url("/_next/static/chunks/b.svg")'],
  ['url(/icon.svg)', 'url(/icon.svg)'],
  ['url(data:image/png;base64,AA)', 'url(data:image/png;base64,AA)'],
])('names %s from the root', (css, named) => {
  expect(withSitePaths(css, '/_next/static/chunks/x.css')).toBe(named)
})
