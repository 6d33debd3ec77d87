import { paragraph } from '@/lib/articles/document-builders'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'england-win-the-under-17-world-cup',
  section: 'sport',
  headline: 'England come from two down to win the under-17 World Cup',
  standfirst: 'Five goals to Spain’s two, in front of 66,000 in Kolkata',
  place: 'Kolkata',
  authors: ['callum-verity'],
  topics: ['football'],
  access: 'free',
  publishedAt: '2017-10-28T15:40:00Z',
  lead: null,
  body: [
    paragraph(
      'England are world champions at under-17. They beat Spain 5–2 in Kolkata on Saturday, having been two goals behind after half an hour.',
    ),
    paragraph(
      'Sergio Gómez scored both for Spain. Rhian Brewster headed one back just before half-time, his eighth of the tournament, in which nobody scored more. Morgan Gibbs-White made it level; then Phil Foden, who was everywhere on the left, scored twice, with a goal by Marc Guéhi between.',
    ),
    paragraph(
      'It is the second world title for an English youth side this year, after that of the under-20s in June. The last time a senior team won one, none of the parents of this one had met.',
    ),
  ],
}
