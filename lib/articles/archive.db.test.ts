import { afterEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { listMonths, monthName, monthPath, monthPeriod, parseMonth, utcMonths } from './archive'

databaseSuite()

afterEach(async () => {
  await db().article.deleteMany()
})

const publish = (at: string, status: 'published' | 'draft' = 'published') =>
  db().article.create({
    data: {
      slug: `at-${Date.parse(at)}`,
      section: 'world',
      headline: '',
      standfirst: '',
      teaser: {},
      status,
      firstPublishedAt: new Date(at),
    },
  })

it('lists the months in which something was published, on the publication’s clocks', async () => {
  expect(await listMonths()).toEqual([])
  await publish('2017-11-03T16:41:00Z')
  await publish('2017-11-01T00:00:00Z')
  await publish('2017-07-31T23:30:00Z')
  await publish('2015-12-31T23:59:59.999Z')
  await publish('2016-05-05T12:00:00Z', 'draft')
  expect(await listMonths()).toEqual([
    { year: 2017, month: 11 },
    { year: 2017, month: 8 },
    { year: 2015, month: 12 },
  ])
})

describe('a month', () => {
  it.each([
    ['2017', '11', { year: 2017, month: 11 }],
    ['2017', '1', null],
    ['2017', '00', null],
    ['2017', '13', null],
    ['0017', '11', null],
    ['17', '11', null],
    ['20177', '11', null],
    ['2017', '11x', null],
  ])('at /archive/%s/%s is %j', (year, month, parsed) => {
    expect(parseMonth({ year, month })).toEqual(parsed)
    if (parsed) expect(monthPath(parsed)).toBe(`/archive/${year}/${month}`)
  })

  it.each([
    ['in winter', 2017, 12, '2017-12-01T00:00:00.000Z', '2018-01-01T00:00:00.000Z', ['2017-12']],
    [
      'in summer',
      2017,
      7,
      '2017-06-30T23:00:00.000Z',
      '2017-07-31T23:00:00.000Z',
      ['2017-06', '2017-07'],
    ],
  ])('%s begins and ends at midnight', (_name, year, month, from, until, months) => {
    const period = monthPeriod({ year, month })
    expect([period.from.toISOString(), period.until.toISOString()]).toEqual([from, until])
    expect(utcMonths(period)).toEqual(months)
  })

  it('has a name', () => {
    expect(monthName({ year: 2017, month: 11 })).toBe('November 2017')
  })
})
