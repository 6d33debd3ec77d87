import {
  bold,
  bulletList,
  heading,
  link,
  paragraph,
  pullQuote,
  relatedStory,
} from '@/lib/articles/document-builders'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'bank-of-england-raises-rates-for-first-time-in-ten-years',
  section: 'business',
  headline: 'Bank of England raises rates for first time in ten years',
  standfirst:
    'Bank Rate doubles to 0.5 per cent, undoing the emergency cut of August 2016. The pound falls, because the next rise looks a long way off',
  place: 'London',
  authors: ['marguerite-osei', 'dominic-wray'],
  topics: ['interest-rates', 'bank-of-england'],
  access: 'registered',
  publishedAt: '2017-11-02T13:20:00Z',
  updatedAt: '2017-11-02T17:05:00Z',
  lead: {
    picture: 'bank-rate-2007-2017',
    alt: 'Step chart of Bank Rate: 5.75 per cent in July 2007, down to 0.5 per cent in March 2009, to 0.25 per cent in August 2016 and back to 0.5 per cent on 2 November 2017.',
    caption:
      'Bank Rate since July 2007. Between March 2009 and August 2016 it did not move; the last step before today that went up is at the far left.',
    credit: 'Graphic: The Standfirst',
  },
  body: [
    paragraph(
      'The Bank of England raised interest rates on Thursday for the first time in more than ten years, lifting Bank Rate from 0.25 per cent to 0.5 per cent.',
    ),
    paragraph(
      'The Monetary Policy Committee divided by seven votes to two. Sir Jon Cunliffe and Sir Dave Ramsden, two of the Bank’s deputy governors, voted to leave the rate where it was.',
    ),
    paragraph(
      'The rise takes back the cut that the committee made in August 2016, six weeks after the referendum on membership of the European Union. It was last in the position of raising rates on 5 July 2007, when Bank Rate went to 5.75 per cent. Northern Rock asked the Bank for emergency help that September.',
    ),
    heading(2, 'Why now'),
    paragraph(
      'Consumer prices were 3.0 per cent higher in September than a year before, a full point above the target of 2 per cent that the government sets, and the Bank expects October’s figure to be higher still. Most of the overshoot comes from the fall of the pound since the referendum, which made imported food, fuel and clothing dearer.',
    ),
    paragraph(
      'A central bank can ignore that kind of inflation for a while: a currency falls once, prices adjust, and the effect drops out of the annual rate. For more than a year the committee did so. Its argument on Thursday was that there is less room to wait, because there is less slack in the economy. Unemployment, at 4.3 per cent, is the lowest since 1975.',
    ),
    paragraph(
      'The committee also thinks that the economy can grow less quickly than it used to without pushing prices up. Productivity has barely risen since the financial crisis, and leaving the European Union is already weighing on investment and on the supply of labour. An economy with a lower speed limit reaches it sooner.',
    ),
    pullQuote('An economy with a lower speed limit reaches it sooner.', null),
    heading(2, 'What changes and what does not'),
    bulletList(
      [
        bold('Bank Rate'),
        ', which the Bank pays on the reserves that commercial banks hold with it, is 0.5 per cent.',
      ],
      [
        bold('Government bonds'),
        ' bought under quantitative easing stay at £435bn. The vote on this was unanimous.',
      ],
      [
        bold('Corporate bonds'),
        ' bought under the scheme of 2016 stay at £10bn. This vote was unanimous too.',
      ],
    ),
    heading(2, 'A rise that weakened the pound'),
    paragraph(
      'A higher interest rate ordinarily supports a currency. On Thursday the pound lost more than 1 per cent against the dollar within hours of the announcement at noon.',
    ),
    paragraph(
      'The rise itself was no news: the Bank had prepared the markets for it since September. What moved the price was the outlook published with it. The forecasts in the Bank’s quarterly ',
      link('Inflation Report', 'https://www.bankofengland.co.uk/'),
      ' assume the path of rates that traders had been expecting, which contained only two further rises of a quarter of a point by the end of 2020. On that path inflation comes back close to its target. The committee repeated that any increases would be gradual and limited, and left out an earlier warning that rates might have to go up faster than the markets supposed.',
    ),
    paragraph(
      'Borrowers with loans that follow Bank Rate will notice first. Those with a fixed rate will notice nothing until their deal ends, and by then the arithmetic may be different.',
    ),
    relatedStory(
      'how-a-rise-in-bank-rate-reaches-a-mortgage',
      'How a rise in Bank Rate reaches a mortgage',
    ),
    paragraph(
      'At 0.5 per cent the rate is back where it stood from March 2009 to August 2016, a level that was described at the time as an emergency. Nobody who took out a first mortgage in the past decade had seen it rise.',
    ),
  ],
}
