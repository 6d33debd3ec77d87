import { heading, paragraph } from '@/lib/articles/document-builders'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'catalonia-declares-independence-and-is-ruled-from-madrid',
  section: 'world',
  headline: 'Catalonia declares independence, and is ruled from Madrid the same evening',
  standfirst:
    'Seventy deputies voted for a republic. Forty minutes later the Senate allowed the government to dismiss them',
  place: 'Barcelona',
  authors: ['nora-castell'],
  topics: ['catalonia', 'spain'],
  access: 'registered',
  publishedAt: '2017-10-28T06:10:00Z',
  lead: null,
  body: [
    paragraph(
      'The parliament of Catalonia voted on Friday for an independent republic, by 70 votes to ten, with two ballots left blank. Most of the opposition had walked out before the count and laid flags on the empty seats.',
    ),
    paragraph(
      'In Madrid the Senate then approved, by 214 votes to 47, the use of Article 155 of the constitution, which lets the state take over a region that does not do its duty. It had never been used. Mariano Rajoy, the prime minister, dismissed the Catalan government in the evening, dissolved the parliament and called an election for 21 December.',
    ),
    paragraph(
      'So there were two acts of state within a day, each of which declared the other void. In the square before the government’s palace in Barcelona people sang. No country recognised the republic, and the flag of Spain stayed on the roof.',
    ),
    heading(2, 'Who obeys whom'),
    paragraph(
      'What happens next depends on people who were in neither chamber: the 200,000 or so employees of the region, its police, its head teachers. From Monday each of them has two sets of superiors, and has to decide whose letters to open.',
    ),
    paragraph(
      'The election offers both sides a way to retreat without saying so. Parties that hold the vote to be an intrusion would have to stand in it, or leave the seats to others.',
    ),
  ],
}
