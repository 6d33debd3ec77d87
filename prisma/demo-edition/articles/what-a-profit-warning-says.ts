import { heading, paragraph, pullQuote } from '@/lib/articles/document-builders'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'what-a-profit-warning-says',
  section: 'business',
  headline: 'What a profit warning says, and what it leaves out',
  standfirst:
    'Companies have to tell everybody at once when things go worse than expected. There is an art in telling it',
  place: null,
  authors: ['marguerite-osei'],
  topics: ['companies'],
  access: 'premium',
  publishedAt: '2017-10-25T06:00:00Z',
  lead: null,
  body: [
    paragraph(
      'At seven in the morning, before the exchange opens, a company publishes a page of text. The first paragraphs are about strategy. Somewhere below the middle stands the sentence for which the page was written: the result for the year is now expected to be below the current range of forecasts.',
    ),
    paragraph(
      'The law behind it is simple. Whoever knows something that would move the price of a share must tell everybody at the same time, as soon as may be. The director who has seen the figures for the month may not mention them at dinner first.',
    ),
    heading(2, 'Reading from below'),
    paragraph(
      'The number is seldom in the sentence. “Below the range” has to be held against a range that the company does not print, since it is made of the guesses of others. A reader without those guesses learns only the direction.',
    ),
    paragraph(
      'Look next for what is said to be temporary. The weather, the timing of orders and the date of Easter come back every year; a warning that consists of nothing else is often the first of three. Then look for the cash. A company can be late with its profit and still pay its bills, and if that were so here, it would usually say it.',
    ),
    paragraph(
      'And look at the end, where the next announcement is dated. A month is confidence. “In due course” is not.',
    ),
    pullQuote('“In due course” is not.', null),
  ],
}
