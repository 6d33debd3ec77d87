import { expect, it } from 'vitest'
import { bold, bulletList, link, paragraph } from '@/lib/articles/document-builders'
import { fillFigures, placeholdersIn } from './fill-figures'

const figures = new Map([
  ['allowance', '5'],
  ['address', 'https://paper.example'],
  ['hostile', '**[x](javascript:y)** {allowance}'],
])

it('fills words, marked words and the addresses of links, wherever they stand', () => {
  const document = {
    type: 'doc' as const,
    content: [
      paragraph('You may open {allowance}, ', bold('{allowance}'), '.'),
      bulletList(['At ', link('{address}', '{address}')]),
    ],
  }
  expect(fillFigures(document, figures).content).toEqual([
    paragraph('You may open 5, ', bold('5'), '.'),
    bulletList(['At ', link('https://paper.example', 'https://paper.example')]),
  ])
})

it('reads nothing of a value as signs or as another placeholder', () => {
  const document = { type: 'doc' as const, content: [paragraph('{hostile}')] }
  expect(fillFigures(document, figures).content).toEqual([
    paragraph('**[x](javascript:y)** {allowance}'),
  ])
})

it('leaves alone what it does not know', () => {
  const document = { type: 'doc' as const, content: [paragraph('{constructor} { } {__proto__}')] }
  expect(fillFigures(document, figures)).toEqual(document)
})

it('names the placeholders of a text', () => {
  expect(placeholdersIn('{allowance} and {nothing} and {allowance}')).toEqual([
    'allowance',
    'nothing',
    'allowance',
  ])
})
