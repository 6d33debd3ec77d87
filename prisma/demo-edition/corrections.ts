/** What the demo edition had wrong, in the order in which it was found. */
export const corrections = [
  {
    slug: 'the-round-pound-is-no-longer-money',
    text: 'This article said at first that banks have to change round pounds for everybody. They have agreed to accept them from their own customers; for others they need not. It was corrected on the morning after it was published.',
    correctedAt: '2017-10-17T08:00:00Z',
  },
  {
    slug: 'how-goal-line-technology-decides',
    text: 'The goal line was given as ten centimetres wide. The laws of the game allow up to 12, and it has to be as wide as the posts. The distances that follow from it were right.',
    correctedAt: '2017-10-28T10:30:00Z',
  },
]
