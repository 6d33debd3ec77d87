import { describe, expect, it } from 'vitest'
import { figure, paragraph, relatedStory } from '@/lib/articles/document-builders'
import { head, insideOf, parse } from './sample-text'

describe('the lead caption', () => {
  const leadOf = (...lines: string[]) => parse(...head, ...lines, '', 'First.').lead

  it.each([
    ['a credit the second time', ['At dawn', 'At dawn (Lena Ortiz/Reuters)']],
    ['a credit both times', ['At dawn (Lena Ortiz/Reuters)', 'At dawn (Lena Ortiz/Reuters)']],
    ['a credit the first time', ['At dawn (Lena Ortiz/Reuters)', 'At dawn']],
    ['blank lines around it', ['', '', 'At dawn', '', 'At\u00a0dawn  (Lena Ortiz/Reuters)']],
    ['its credit, given once', ['', 'At dawn (Lena Ortiz/Reuters)']],
  ])('is read with %s', (_, lines) => {
    const lead = { caption: expect.stringMatching(/^At\sdawn$/), credit: 'Lena Ortiz/Reuters' }
    expect(leadOf(...lines)).toEqual(lead)
  })

  it('may be a whole sentence, as long as it stands there twice', () => {
    const sentence = 'The bridge opened at dawn.'
    expect(leadOf(sentence, sentence)).toEqual({ caption: sentence, credit: '' })
    expect(leadOf(sentence, `${sentence} (PA)`)).toEqual({ caption: sentence, credit: 'PA' })
  })

  it('may be given once, set against the date line', () => {
    expect(leadOf('At dawn')).toEqual({ caption: 'At dawn', credit: '' })
  })

  it('is none where the paragraphs begin at once', () => {
    expect(leadOf()).toBeNull()
    expect(leadOf('', 'An unfinished line')).toBeNull()
    expect(parse(...head, 'A sentence.', 'Another one.').body).toHaveLength(2)
  })
})

describe('inline captions', () => {
  const picture = (caption: string, credit: string) =>
    figure({ media: null, alt: caption, caption, credit })

  it.each([
    ['Pumps at the quay (AFP/Getty Images)', 'Pumps at the quay', 'AFP/Getty Images'],
    ['Pumps at the quay. (PA)', 'Pumps at the quay.', 'PA'],
    ['Pumps (left) at the quay (J. Doe (Handout))', 'Pumps (left) at the quay', 'J. Doe (Handout)'],
    ['Pumps at the quay (supplied)', 'Pumps at the quay', 'supplied'],
    ['Pumps at the quay (Smith & Co.)', 'Pumps at the quay', 'Smith & Co.'],
    ['Насосы у причала (ТАСС)', 'Насосы у причала', 'ТАСС'],
    ['码头上的水泵 (新华社)', '码头上的水泵', '新华社'],
  ])('%s', (line, caption, credit) => {
    expect(insideOf(line)).toEqual([picture(caption, credit)])
  })

  it('may be given twice, like the lead', () => {
    const expected = [picture('Pumps at the quay', 'PA')]
    expect(insideOf('Pumps at the quay', 'Pumps at the quay (PA)')).toEqual(expected)
    expect(insideOf('Pumps at the quay.', '', 'Pumps at the quay. (PA)')).toEqual([
      picture('Pumps at the quay.', 'PA'),
    ])
    expect(insideOf('Pumps ran', '', 'Pumps ran')).toEqual([picture('Pumps ran', '')])
  })

  it.each([
    'The pumps ran all night (they had been serviced in May).',
    'The pumps ran all night. (They had been serviced in May.)',
    'The pumps ran all night (see page 4) and stopped.',
    `${'The pumps ran all night and nobody slept. '.repeat(15)}(Reuters)`,
    'The pumps had failed twice) he said.',
    '(Reuters).',
  ])('are not paragraphs: %s', (line) => {
    expect(insideOf(line)).toEqual([paragraph(line)])
  })

  it('are not one where nothing stands before the credit or the brackets do not match', () => {
    expect(insideOf('(Reuters)')).toEqual([relatedStory(null, '(Reuters)')])
    expect(insideOf('Reuters) said PA)')).toEqual([relatedStory(null, 'Reuters) said PA)')])
  })
})

describe('related stories', () => {
  it.each([
    'Council spends record sum on flood walls',
    "Minister calls flood defences 'a disgrace'",
    'Ten walks for a wet winter (and two for a dry one)',
    'Überschwemmung: Stadt baut neue Deiche',
    '£2bn flood fund runs dry',
  ])('%s', (line) => {
    expect(insideOf('', line, '')).toEqual([relatedStory(null, line)])
  })

  it.each([
    ['ends like a sentence', 'The council said no.'],
    ['ends with a quotation', 'He said: “The council is tired of it.”'],
    ['ends with an Arabic question mark', 'هل انتهى الفيضان؟'],
    ['ends with a Chinese full stop', '洪水已经退去。'],
    ['leads into a quotation', 'The mayor said:'],
    ['breaks off', 'And then…'],
    ['asks', 'Will it hold?'],
    ['is long', `The council ${'spent and '.repeat(16)}spent`],
    ['is an item of a list', '• Council spends record sum'],
  ])('are not a line that %s', (_, line) => {
    expect(insideOf('', line, '')).toEqual([paragraph(line)])
  })

  it('stand alone, with a blank line on either side', () => {
    const types = insideOf('A line in verse', 'Another line in verse').map(({ type }) => type)
    expect(types).toEqual(['paragraph', 'paragraph'])
  })

  it('stand between paragraphs', () => {
    const { body } = parse(...head, '', 'Opening line', '', 'Prose.', '', 'Reporting by Agencies')
    expect(body.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })
})
