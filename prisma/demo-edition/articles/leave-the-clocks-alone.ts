import { paragraph } from '@/lib/articles/document-builders'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'leave-the-clocks-alone',
  section: 'opinion',
  headline: 'Leave the clocks alone',
  standfirst: 'Twice a year we agree to be wrong about the time. It would be enough to get up',
  place: null,
  authors: ['edwin-strand'],
  topics: ['time-and-the-calendar'],
  access: 'registered',
  publishedAt: '2017-10-30T08:30:00Z',
  lead: null,
  body: [
    paragraph(
      'Yesterday morning there was an hour too many. I used it to change eleven clocks, of which one is in an oven and cannot be reasoned with.',
    ),
    paragraph(
      'The idea was to save candles. William Willett, a builder from Kent, rode out early one summer morning in 1905, saw the blinds still drawn, and wrote a pamphlet on the waste of daylight. He died in 1915; a year later the law was passed, to save coal in a war. It was meant to be a change in the habits of a nation. What was changed was the clock, because it was easier to persuade.',
    ),
    paragraph(
      'I do not mind which of the two times we keep. There is a case for light in the evening and one for light on the way to school, and both have been made by people in Scotland with better reason than I have. What I mind is the changing. For a few days in March more of us drive into one another. Cows, who have not read the act, stand at the gate at the old hour.',
    ),
    paragraph(
      'If the days were too short in winter, and they are, a school could open at half past nine. A factory could agree with its people to begin at eight from April. They would be doing what Willett wanted, by his own means, and they would know what time it is.',
    ),
  ],
}
