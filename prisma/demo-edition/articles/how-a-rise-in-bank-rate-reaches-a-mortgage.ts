import {
  bold,
  bulletList,
  figure,
  heading,
  italic,
  link,
  orderedList,
  paragraph,
} from '@/lib/articles/document-builders'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'how-a-rise-in-bank-rate-reaches-a-mortgage',
  section: 'business',
  headline: 'How a rise in Bank Rate reaches a mortgage',
  standfirst:
    'A quarter of a point travels by three routes, at three speeds. Which one applies to you is written in the offer letter',
  place: null,
  authors: ['dominic-wray'],
  topics: ['interest-rates', 'personal-finance'],
  access: 'premium',
  publishedAt: '2017-11-03T06:30:00Z',
  lead: null,
  body: [
    paragraph(
      'On Thursday the Bank of England ',
      link(
        'raised Bank Rate from 0.25 to 0.5 per cent',
        '/business/bank-of-england-raises-rates-for-first-time-in-ten-years',
      ),
      '. No household borrows at that rate. It is what the Bank pays commercial banks on the money they keep with it overnight, and a mortgage is several contracts away.',
    ),
    paragraph(
      'Those contracts decide everything. Two neighbours with the same debt, the same number of years to run and the same rate today can be affected in quite different ways: one next month, the other in 2021.',
    ),
    figure({
      media: 'rate-rise-routes',
      alt: 'Flow diagram. From Bank Rate, up from 0.25 to 0.5 per cent, three arrows lead to a tracker mortgage, which adds £12 a month for each £100,000; to a standard variable rate, where the lender decides; and to a fixed rate, where nothing changes yet.',
      caption:
        'Three routes from Bank Rate to a monthly payment. The £12 is for a repayment loan with 25 years to run, at 2.25 per cent instead of 2.',
      credit: 'Graphic: The Standfirst',
    }),
    heading(2, 'The tracker: by contract'),
    paragraph(
      'A tracker is Bank Rate plus a fixed margin. If the margin is 1.75 points, the borrower paid 2 per cent until Thursday and will pay 2.25 per cent, normally from the next payment or the one after. Nobody at the lender takes a decision; the contract has already taken it.',
    ),
    paragraph(
      'The sums are modest. For each £100,000 still owed on a repayment mortgage, the monthly payment goes up as follows when the rate moves from 2 to 2.25 per cent:',
    ),
    bulletList(
      [bold('25 years left: '), 'from £423.85 to £436.13, or £12.28 more'],
      [bold('20 years left: '), 'from £505.88 to £517.81, or £11.93 more'],
      [bold('15 years left: '), 'from £643.51 to £655.08, or £11.57 more'],
    ),
    paragraph(
      'A loan on which only interest is paid costs £20.83 more, whatever its term: a quarter of one per cent of £100,000, divided by twelve. A repayment loan rises by less because its schedule is worked out afresh. Each early payment then contains more interest and less capital, so that the debt shrinks a little more slowly and the increase is spread over all the years that remain.',
    ),
    heading(2, 'The standard variable rate: by decision'),
    paragraph(
      'When a fixed or tracker deal ends and the borrower does nothing, the loan usually falls on to the lender’s standard variable rate. The lender sets it. It may move with Bank Rate, by more, by less or not at all, after whatever notice the contract requires.',
    ),
    paragraph(
      'Because these rates are higher to begin with, the same quarter-point costs more. At 4.75 per cent instead of 4.5, a borrower with 25 years to go pays £14.29 a month more for each £100,000. The larger figure is the one that does not change: merely being on 4.5 per cent and not on 2 costs that borrower £131.98 a month.',
    ),
    heading(2, 'The fixed rate: by the calendar'),
    paragraph(
      'A fixed rate does not move until it ends. More than half of British mortgages are fixed, most of them for two or five years, and this is the main reason why a change in Bank Rate now takes longer to reach households than it did in the 1990s.',
    ),
    paragraph(
      'The price of ',
      italic('new'),
      ' fixed deals is another matter. Lenders fund them by fixing their own costs in the market for interest-rate swaps, where two parties exchange a floating rate for a fixed one. A swap for five years is in effect a bet on the average of Bank Rate over five years. It moves when expectations move, which is weeks before the committee meets. Anyone who waits for the announcement in order to fix is reading yesterday’s price.',
    ),
    heading(3, 'Who has been tested'),
    paragraph(
      'Since 2014 lenders have been told to check that a new borrower could still pay if Bank Rate went up by three percentage points within the first five years. One twelfth of that has now happened. The older loans, agreed before the test existed, are the ones on which the Bank has no such comfort.',
    ),
    heading(2, 'What to look up'),
    orderedList(
      [
        'The kind of rate, and the day on which it ends. Both are in the offer letter and on the annual statement.',
      ],
      [
        'The capital outstanding. Multiply the figures above by it, in hundreds of thousands of pounds.',
      ],
      ['The early repayment charge, which decides whether changing before that day can pay.'],
      [
        'The lender’s standard variable rate, since it is where you will be the morning after if you do nothing.',
      ],
    ),
    paragraph(
      'All payments here are calculated with the usual annuity formula, interest being charged monthly. A lender that charges interest daily will arrive at figures that differ by pennies.',
    ),
  ],
}
