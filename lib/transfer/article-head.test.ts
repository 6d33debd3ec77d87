import { describe, expect, it } from 'vitest'
import { paragraph } from '@/lib/articles/document-builders'
import { parsePlainText } from './parse-plain-text'
import { captionTwice, head, parse } from './sample-text'

describe('the head', () => {
  it('is headline, standfirst, byline and date line', () => {
    expect(parse(...head, ...captionTwice, '', 'Traffic moved again.')).toEqual({
      headline: 'Harbour bridge reopens after the flood',
      standfirst: 'Engineers worked through the night to clear the eastern span',
      byline: ['Ada Marsh', 'Tom Okafor'],
      publishedAt: new Date('2024-07-02T08:05:00Z'),
      lead: { caption: 'Cyclists cross at dawn', credit: '' },
      body: [paragraph('Traffic moved again.')],
    })
  })

  it.each([
    ['By Ada Marsh', ['Ada Marsh']],
    ['by\u00a0Ada\u00a0Marsh', ['Ada Marsh']],
    ['Ada Marsh, Tom Okafor and Zoë Ní Bhriain', ['Ada Marsh', 'Tom Okafor', 'Zoë Ní Bhriain']],
    ['Ada Marsh, Tom Okafor, and Li Wei', ['Ada Marsh', 'Tom Okafor', 'Li Wei']],
    ['Ada Marsh & Tom Okafor', ['Ada Marsh', 'Tom Okafor']],
    ['Byron Sandy and Andy Brand', ['Byron Sandy', 'Andy Brand']],
    ['Ada Marsh and Ada Marsh', ['Ada Marsh']],
  ])('reads the byline %s', (byline, names) => {
    expect(parse('A', 'B', byline, 'Tuesday 2 July 2024 09:05', 'C.').byline).toEqual(names)
  })

  it.each([
    ['tuesday, 2 july 2024, 9.05', '2024-07-02T08:05:00.000Z'],
    ['Tuesday\u00a002\u00a0July\u00a02024\u00a009:05', '2024-07-02T08:05:00.000Z'],
    ['Sunday 27 October 2024 01:30', '2024-10-27T00:30:00.000Z'],
    ['Thursday 29 February 2024 23:59', '2024-02-29T23:59:00.000Z'],
  ])('reads the date line %s', (date, expected) => {
    expect(parse('A', 'B', 'Ada Marsh', date, 'C.').publishedAt.toISOString()).toBe(expected)
  })

  it('takes the time zone that it is given', () => {
    const source = [...head, 'Traffic moved again.'].join('\n')
    expect(parsePlainText(source, 'Asia/Tokyo').publishedAt).toEqual(new Date('2024-07-02T00:05Z'))
    expect(() => parsePlainText(source, 'Europe/Atlantis')).toThrow(RangeError)
  })
})
