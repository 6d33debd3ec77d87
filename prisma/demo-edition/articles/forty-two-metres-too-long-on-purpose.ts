import { heading, paragraph } from '@/lib/articles/document-builders'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'forty-two-metres-too-long-on-purpose',
  section: 'sport',
  headline: 'Forty-two metres too long, on purpose',
  standfirst:
    'New York runs on Sunday. How a course of 42,195 metres is measured, and why it is never that',
  place: null,
  authors: ['callum-verity'],
  topics: ['athletics', 'measurement'],
  access: 'registered',
  publishedAt: '2017-11-03T07:15:00Z',
  lead: {
    picture: 'marathon-line',
    alt: 'Drawing from above of a road with two bends. A dashed line keeps to the middle of the road; a red line cuts from the inside of one bend to the inside of the other and is shorter.',
    caption:
      'The line that is measured, in red, keeps 30 centimetres from the kerb. The dashed one is what most people run.',
    credit: 'Drawing: The Standfirst',
  },
  body: [
    paragraph(
      'A marathon is 42 kilometres and 195 metres long, because in 1908 it had to begin below the windows of Windsor Castle and end before the royal box in the stadium. Nobody has ever run exactly that. A course that is found too short loses its records; so it is laid out with one metre in a thousand to spare, which makes 42.',
    ),
    paragraph(
      'The instrument is a bicycle. On the hub of its front wheel sits a small counter, invented by an engineer’s family in the 1970s, which gives more than 20 counts for each turn. The rider first goes several times over a stretch of road that was measured with a steel tape, then rides the course, then goes over the stretch again, since a tyre grows longer as the day grows warmer.',
    ),
    heading(2, 'The shortest way that a runner could take'),
    paragraph(
      'What is ridden is not the middle of the road but the shortest way there is: straight from bend to bend, and round each bend 30 centimetres from the kerb. Whoever runs anything else runs further. In a field of 50,000 nearly everybody does, by 300 or 400 metres, which is why watches at the finish disagree with the sign.',
    ),
    paragraph(
      'The streets are closed for the ride, or it is made at dawn with a police car behind. It takes a day, and two riders who may not compare figures until both have finished. They usually differ by less than the length of a room.',
    ),
  ],
}
