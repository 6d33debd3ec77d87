import { beforeAll, describe, expect, it } from 'vitest'
import { bold, paragraph } from '@/lib/articles/document-builders'
import { limits } from '@/lib/limits'
import { db } from '@/lib/platform/db'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { createArticle } from '@/lib/publishing/create-article'
import { editor, publishSample, sampleArticle } from '@/lib/publishing/sample-article'
import { type SearchRequest, searchRequest } from './schemas'
import { searchArticles } from './search-articles'

databaseSuite()

const topic = { slug: 'floods', name: 'Floods' }

beforeAll(async () => {
  await publishSample({ topics: [topic], firstPublishedAt: new Date('2024-03-30T23:30:00Z') })
  await publishSample({
    slug: 'deir-ezzor',
    headline: 'The army enters Deir Ezzor',
    standfirst: 'The city had been besieged for three years',
    section: 'world',
    authors: [{ name: 'María Ibáñez' }],
    firstPublishedAt: new Date('2024-06-01T12:00:00Z'),
    body: {
      type: 'doc',
      content: [
        paragraph(
          'Convoys came by the ',
          bold('south'),
          'ern road <b>& more</b>. ',
          'Words '.repeat(90),
        ),
        paragraph('Behind the gate stands quetzalcoatl.'),
      ],
    },
  })
  await publishSample({
    slug: 'rates',
    section: 'business',
    headline: 'Rates rise again',
    standfirst: 'A flood of money has ended',
    firstPublishedAt: new Date('2024-06-02T12:00:00Z'),
  })
  await createArticle(editor, sampleArticle({ slug: 'a-draft', headline: 'Harbour draft' }))
})

let networks = 0
/** An address that nobody asked from so far. */
const network = () => `192.0.2.${networks++}`

async function search(q: string, asked: Partial<Record<keyof SearchRequest, string>> = {}) {
  const outcome = await searchArticles(searchRequest.parse({ q, ...asked }), network())
  if (outcome.kind !== 'found') return { kind: outcome.kind, slugs: [], corrected: null }
  return { ...outcome, slugs: outcome.results.map(({ article }) => article.slug) }
}

const slugsOf = async (...asked: Parameters<typeof search>) => (await search(...asked)).slugs

describe('what is found', () => {
  it.each([
    ['the headline', 'harbour bridge', 'harbour-bridge-reopens'],
    ['the headline in another form', 'bridges reopening', 'harbour-bridge-reopens'],
    ['the standfirst', 'besieged', 'deir-ezzor'],
    ['the byline', 'Ibáñez', 'deir-ezzor'],
    ['the byline without its accents', 'maria ibanez', 'deir-ezzor'],
    ['a topic', 'floods harbour', 'harbour-bridge-reopens'],
    ['the teaser', 'convoys', 'deir-ezzor'],
    ['a word of which half is bold', 'southern', 'deir-ezzor'],
    ['a phrase', '"army enters"', 'deir-ezzor'],
  ])('%s', async (_where, q, slug) => {
    expect(await slugsOf(q)).toEqual([slug])
  })

  it('comes in order: the headline weighs more than the standfirst', async () => {
    expect(await slugsOf('flood')).toEqual(['harbour-bridge-reopens', 'rates'])
    expect(await slugsOf('flood', { order: 'newest' })).toEqual(['rates', 'harbour-bridge-reopens'])
  })

  it('is on the first page where there is no such page', async () => {
    expect(await search('flood', { page: '7' })).toMatchObject({ page: 1, pages: 1, total: 2 })
  })

  it('leaves out what is to be left out', async () => {
    expect(await slugsOf('flood -bridge')).toEqual(['rates'])
  })

  it('is never a draft', async () => {
    expect(await slugsOf('harbour draft')).toEqual([])
  })

  it.each([
    'sealed sentence',
    '"reached the sealed sentence"',
    'sealed',
    'nobody was hurt',
    'quetzalcoatl',
    'quetzalcoatls',
    'quetzalcoatl -deir',
  ])('is never the body behind the gate, nor a word of it: %s', async (q) => {
    expect(await search(q)).toMatchObject({ slugs: [], corrected: null })
  })

  it('keeps no word of a body in its tables', async () => {
    const [kept] = await db().$queryRaw<{ words: string }[]>`
      SELECT (SELECT string_agg(words::text, ' ') FROM "SearchDocument") ||
             (SELECT string_agg(word, ' ') FROM "SearchWord") AS words`
    expect(kept?.words).toContain('convoy')
    expect(kept?.words).not.toMatch(/quetzalcoatl|sealed/)
  })
})

describe('spelling', () => {
  it.each([
    ['Deir Ezor', 'Deir Ezzor'],
    ['harbor brige', 'harbour bridge'],
    ['convois', 'convoys'],
  ])('%s finds %s, and says so', async (q, corrected) => {
    expect(await search(q)).toMatchObject({ corrected, total: 1 })
  })

  it('is left as it was typed when that is asked for', async () => {
    expect(await search('Deir Ezor', { exact: '1' })).toMatchObject({ corrected: null, total: 0 })
  })

  it('suggests nothing that would find nothing', async () => {
    expect(await search('Ezor bridge')).toMatchObject({ corrected: null, total: 0 })
  })
})

describe('filters', () => {
  it.each([
    ['section', { section: 'business' }, ['rates']],
    ['a section that is not there', { section: 'x' }, ['harbour-bridge-reopens', 'rates']],
    ['writer', { writer: 'ada-marsh' }, ['harbour-bridge-reopens', 'rates']],
    ['another writer', { writer: 'maria-ibanez' }, []],
    // 23:30 in UTC is half past midnight in London.
    ['first day', { from: '2024-04-01' }, ['rates']],
    ['last day', { to: '2024-03-31' }, ['harbour-bridge-reopens']],
    ['the day before', { to: '2024-03-29' }, []],
    ['a year that never was', { from: '0000-01-01' }, ['harbour-bridge-reopens', 'rates']],
    ['the last day there is', { to: '9999-12-31' }, ['harbour-bridge-reopens', 'rates']],
    ['no date', { from: 'tomorrow', to: '2024-02-31' }, ['harbour-bridge-reopens', 'rates']],
  ])('by %s', async (_name, filter, slugs) => {
    expect(await slugsOf('flood', filter)).toEqual(slugs)
  })
})

describe('passages', () => {
  it('mark what was looked for, and are text', async () => {
    const outcome = await searchArticles(searchRequest.parse({ q: 'ezzor convoys' }), network())
    const [result] = outcome.kind === 'found' ? outcome.results : []
    expect(result?.headline).toEqual([
      { text: 'The army enters Deir ', marked: false },
      { text: 'Ezzor', marked: true },
    ])
    const marked = result?.passage.filter((part) => part.marked).map(({ text }) => text)
    expect(marked).toEqual(['Convoys'])
    expect(result?.passage.map(({ text }) => text).join('')).toContain('the southern road')
  })
})

describe('hostile words', () => {
  it.each([
    ['nothing', '', 'unasked'],
    ['control characters', '\u0000\u0001\n', 'unasked'],
    ['8 KB', 'x'.repeat(8192), 'unasked'],
    ['stop words', 'the of and', 'too-common'],
    ['only what is to be left out', '-harbour', 'too-common'],
    ['signs', '&|!():*<->"\'\\%_;--', 'too-common'],
    ['emoji', '🌊', 'found'],
    ['NUL within', 'har\u0000bour', 'found'],
    ['half a surrogate', 'harbour \ud800', 'found'],
    ['operators', 'harbour & | ! :* <-> ()', 'found'],
    ['an open quotation', '"harbour bridge', 'found'],
    ['a hundred words', 'or '.repeat(20) + 'a b c d e f g h '.repeat(8), 'found'],
    ['SQL', '\'; DROP TABLE "Article"; --', 'found'],
  ])('%s', async (_name, q, kind) => {
    expect(await search(q)).toMatchObject({ kind })
  })
})

describe('documents stay true', () => {
  it('when an author is renamed', async () => {
    const { id } = await db().author.findFirstOrThrow({ where: { slug: 'maria-ibanez' } })
    await db().author.update({ where: { id }, data: { name: 'Maria Quintero' } })
    expect(await slugsOf('quintero')).toEqual(['deir-ezzor'])
    expect(await slugsOf('ibanez', { exact: '1' })).toEqual([])
  })

  it('when a topic is renamed, or taken off', async () => {
    await db().topic.update({ where: { slug: 'floods' }, data: { name: 'Inundations' } })
    expect(await slugsOf('inundations')).toEqual(['harbour-bridge-reopens'])
    await db().articleTopic.deleteMany({ where: { topic: { slug: 'floods' } } })
    expect(await slugsOf('inundations', { exact: '1' })).toEqual([])
  })

  it('when an article is edited, withdrawn, published again and deleted', async () => {
    const where = { slug: 'rates' }
    await db().article.update({ where, data: { headline: 'Rates tumble' } })
    expect(await slugsOf('tumble')).toEqual(['rates'])
    await db().article.update({ where, data: { status: 'draft' } })
    expect(await slugsOf('tumble', { exact: '1' })).toEqual([])
    expect(await search('tumbel')).toMatchObject({ corrected: null, total: 0 })
    await db().article.update({ where, data: { status: 'published' } })
    expect(await slugsOf('tumbel')).toEqual(['rates'])
    await db().article.delete({ where })
    expect(await slugsOf('tumble', { exact: '1' })).toEqual([])
  })
})

it('is refused to a network that asks too often, and to no other', async () => {
  const ask = (address: string) => searchArticles(searchRequest.parse({ q: '-' }), address)
  for (let asked = 0; asked < limits.search.points; asked += 10) {
    await Promise.all(Array.from({ length: 10 }, () => ask('198.51.100.1')))
  }
  expect(await ask('198.51.100.1')).toMatchObject({ kind: 'too-often' })
  expect(await ask('198.51.100.2')).toMatchObject({ kind: 'too-common' })
})
