import { paragraph } from '@/lib/articles/document-builders'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'why-the-seats-of-a-concert-hall-are-soft',
  section: 'culture',
  headline: 'Why the seats of a concert hall are soft',
  standfirst:
    'They are not there for your comfort. An empty seat has to swallow as much sound as a person in it',
  place: null,
  authors: ['lucian-barrow'],
  topics: ['music', 'design'],
  access: 'registered',
  publishedAt: '2017-10-19T06:20:00Z',
  lead: null,
  body: [
    paragraph(
      'An orchestra rehearses in the afternoon in an empty hall and plays in the evening in a full one. Two thousand people in wool and cotton soak up sound. If the seats were bare wood, the hall would ring in the afternoon and be dull at night, and nothing that was balanced in one would hold in the other.',
    ),
    paragraph(
      'So the seats are upholstered, and not anyhow. The padding is chosen to absorb about as much as a listener does, and where the seat tips up, its underside is pierced, so that it goes on absorbing when nobody sits on it. Manufacturers have them measured with people in them and without.',
    ),
    paragraph(
      'Wallace Sabine began it, in 1895, with a lecture room at Harvard in which nobody could follow a lecture. He carried the cushions out of a theatre near by at night, laid them out by the hundred, and timed with a stopwatch how long the note of an organ pipe took to die away. Before morning the cushions had to be back.',
    ),
    paragraph(
      'He found that the time was as long as the room was large, and as short as its surfaces were soft. The rule has been refined since and is still in use. A hall for symphonies is built to hold a sound for about two seconds. A theatre wants half of that, since there the words come first.',
    ),
    paragraph(
      'What cannot be calculated is the first tenth of a second, in which the ear decides how wide the hall is. That is why some of the new ones still disappoint, and have good seats.',
    ),
  ],
}
