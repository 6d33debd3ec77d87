import { paragraph } from '@/lib/articles/document-builders'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'a-month-of-silence-from-saturn',
  section: 'science',
  headline: 'A month of silence from Saturn, and work for years',
  standfirst:
    'Cassini burned up as it was told to. What it sent in its last hours is only now being read',
  place: null,
  authors: ['ines-calloway'],
  topics: ['astronomy', 'space-flight'],
  access: 'free',
  publishedAt: '2017-10-20T06:45:00Z',
  lead: {
    picture: 'saturn-last-orbit',
    alt: 'Drawing of Saturn with its rings, seen at a slant. A thin red curve passes between the planet and the rings and ends at the edge of the planet.',
    caption:
      'Twenty-two times between the planet and its rings, and then into the planet. Not to scale.',
    credit: 'Drawing: The Standfirst',
  },
  body: [
    paragraph(
      'The last signal from Cassini reached an antenna near Canberra on 15 September at 11:55 universal time. It had been under way for 83 minutes. By the time it arrived there was no spacecraft any more: it had broken up above the clouds of Saturn, as planned, with its tanks nearly empty.',
    ),
    paragraph(
      'The reason for burning it was two moons. Enceladus has an ocean under its ice, and Titan has lakes of methane. A spacecraft out of control might have fallen on either and taken bacteria from Florida with it, 20 years after it was packed.',
    ),
    paragraph(
      'In its last five months it went where nobody had dared to send it before, between the planet and the rings, 22 times. How strongly the rings pulled at it tells how much they weigh; how much they weigh tells how old they are. The numbers are still being argued over.',
    ),
    paragraph(
      'During the final dive the antenna was kept pointed at the Earth for as long as the thrusters could hold it against the wind of the upper atmosphere. An instrument sniffed at that wind and sent what it found at once, with no time to store it. It is the first sample of Saturn. There will not be another soon.',
    ),
  ],
}
