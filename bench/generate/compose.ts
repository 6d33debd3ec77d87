import type { Random } from '@/bench/stage/random'
import { sectionInTurn } from '@/bench/stage/section-in-turn'
import { paragraph } from '@/lib/articles/document-builders'
import { articles as edition } from '@/prisma/demo-edition/edition'

export interface Composed {
  slug: string
  section: string
  headline: string
  standfirst: string
  access: 'free' | 'registered' | 'premium'
  teaser: object
  body: object
  words: number
  publishedAt: string
  authors: number[]
  topics: number[]
}

/** Generated articles, and nothing else, have slugs that begin like this. */
export const generatedPrefix = 'generated-'
/** Stands in the body of each, behind the teaser, and nowhere else. */
export const sealedWord = (number: number): string => `verschlossen${number.toString(36)}`
export const authorCount = 60
export const topicCount = 200
/**
 * The section that is measured. The first articles are all of it, so that its page and its feed are
 * no shorter where there are few articles than where there are many.
 */
export const fullSection = 'world'
const articlesOfFullSection = 40

const yearsBack = 12
const minute = 60_000

/** An article that looks like one: names that are rare, sentences that many share. */
export function compose(number: number, now: number, random: Random): Composed {
  const place = placeName(random)
  const person = `${placeName(random)} ${placeName(random)}`
  const opening = `${person} said in ${place} that ${random.pick(outcomes)}.`
  const teaser = [
    paragraph([opening, ...several(3, random)].join(' ')),
    paragraph(several(4, random).join(' ')),
  ]
  const sealed = paragraph([...several(5, random), `So much for ${sealedWord(number)}.`].join(' '))
  // Denser towards the present, as an archive is, and never in the same millisecond.
  const age = random.next() ** 1.5 * yearsBack * 365 * 24 * 60 * minute
  return {
    slug: `${generatedPrefix}${number}`,
    section: number < articlesOfFullSection ? fullSection : sectionInTurn(number),
    headline: `${random.pick(subjects)} ${random.pick(verbs)} ${random.pick(objects)} in ${place}`,
    standfirst: random.pick(sentences),
    access: random.pick(['free', 'registered', 'registered', 'premium'] as const),
    teaser: { type: 'doc', content: teaser },
    body: { type: 'doc', content: [...teaser, sealed] },
    words: 260,
    publishedAt: new Date(now - age - minute).toISOString(),
    authors: [number % authorCount],
    topics: [number % topicCount, (number * 7 + 1) % topicCount],
  }
}

const several = (count: number, random: Random): string[] =>
  Array.from({ length: count }, () => random.pick(sentences))

/** A name nobody bears: some of a hundred thousand, so that each is rare. */
export function placeName(random: Random): string {
  const name = random.pick(beginnings) + random.pick(middles) + random.pick(endings)
  return name[0]?.toUpperCase() + name.slice(1)
}

/** The sentences of the demo edition, which are ours: their words are as common as words are. */
const sentences = edition
  .flatMap(({ body }) => body)
  .flatMap((block) => (block.type === 'paragraph' ? [block.content] : []))
  .flatMap((inlines) =>
    inlines
      .map(({ text }) => text)
      .join('')
      .split(/(?<=[.?!]) /),
  )
  .filter((sentence) => sentence.length > 40 && sentence.length < 220)

const beginnings =
  'bar cal dor el fen gar hol ir kes lam mor nar or pel quen ros sel tar ul vor wex yar zan'.split(
    ' ',
  )
const middles = 'a e i o u an en in on un ar er ir or al el il ol as es'.split(' ')
const endings =
  'bury dale ford ham ley mouth ness port stead ton wick worth by den gate hurst mere'.split(' ')
const subjects = [
  'Ministers',
  'Engineers',
  'Voters',
  'Scientists',
  'Farmers',
  'Banks',
  'Judges',
  'Teachers',
  'Doctors',
  'Players',
]
const verbs = [
  'agree on',
  'question',
  'delay',
  'welcome',
  'reject',
  'study',
  'celebrate',
  'fear',
  'defend',
  'rebuild',
]
const objects = [
  'a new bridge',
  'higher rates',
  'the old harbour',
  'a longer season',
  'the flood defences',
  'a smaller budget',
  'the railway',
  'a final vote',
  'the harvest',
  'an early election',
]
const outcomes = [
  'the work would begin in the spring',
  'nobody had been asked beforehand',
  'the figures were better than last year’s',
  'the council would vote again',
  'more rain was on its way',
  'the two sides would meet once more',
]
