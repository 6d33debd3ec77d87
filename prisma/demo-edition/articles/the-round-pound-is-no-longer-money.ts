import { heading, paragraph } from '@/lib/articles/document-builders'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'the-round-pound-is-no-longer-money',
  section: 'business',
  headline: 'The round pound is no longer money',
  standfirst:
    'Shops may refuse it from today. Banks will not, and there are about 450 million of them to come',
  place: null,
  authors: ['dominic-wray'],
  topics: ['personal-finance', 'money'],
  access: 'free',
  publishedAt: '2017-10-16T05:30:00Z',
  updatedAt: '2017-10-17T08:00:00Z',
  lead: {
    picture: 'pound-coins',
    alt: 'Drawing of two coins of about the same size beside each other: a round one in one colour, and one with twelve sides, a silver middle and a golden rim.',
    caption: 'The old coin and the new. The twelve sides can be felt in the dark.',
    credit: 'Drawing: The Standfirst',
  },
  body: [
    paragraph(
      'The round pound coin stopped being legal tender at midnight. A shop may still take one out of kindness, and some chains have said that they will for a week or two, but nobody has to.',
    ),
    paragraph(
      'It was withdrawn because too many were false: by the last count about one in thirty. Its successor came in March with 12 sides, two metals and a picture that changes when it is tilted. The two have been in circulation side by side for six months, which was long enough for the Royal Mint to take back more than a billion of the old.',
    ),
    heading(2, 'What to do with them'),
    paragraph(
      'Put them into your own account. The large banks and the Post Office have agreed to go on accepting them from customers, without a last day. They need not change them over the counter for people who have no account there, and most will not.',
    ),
    paragraph(
      'About 450 million had not come back when the day came. If earlier coins are a guide most of those never will. They lie in drawers, in cars and in the sea, and the Treasury keeps their value.',
    ),
  ],
}
