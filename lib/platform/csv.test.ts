import { expect, it } from 'vitest'
import { toCsv } from './csv'

it('keeps commas, quotes and line breaks inside their cells', () => {
  expect(toCsv([['a,b', 'say "x"', 'one\ntwo'], ['']])).toBe(
    '"a,b","say ""x""","one\ntwo"\r\n""\r\n',
  )
})

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n=1'])(
  'takes the formula out of %j',
  (text) => expect(toCsv([[text]])).toBe(`"'${text}"\r\n`),
)
