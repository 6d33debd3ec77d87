import {
  bulletList,
  heading,
  italic,
  paragraph,
  pullQuote,
  relatedStory,
} from '@/lib/articles/document-builders'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'houston-astros-win-first-world-series',
  section: 'sport',
  headline: 'Houston Astros win their first World Series',
  standfirst:
    'A seventh game decided in two innings ends a series in which nothing else was decided early. Houston 5, Los Angeles 1',
  place: 'Los Angeles',
  authors: ['callum-verity'],
  topics: ['baseball'],
  access: 'free',
  publishedAt: '2017-11-02T05:12:00Z',
  updatedAt: '2017-11-02T09:40:00Z',
  lead: {
    picture: 'world-series-scores',
    alt: 'Bar chart of the seven games, Houston first: 1–3, 7–6, 5–3, 2–6, 13–12, 1–3 and 5–1.',
    caption:
      'Runs in each game of the World Series. The second game took 11 innings, the fifth took ten.',
    credit: 'Graphic: The Standfirst',
  },
  body: [
    paragraph(
      'The Houston Astros are champions of baseball for the first time in the 56 seasons of their existence. They beat the Los Angeles Dodgers 5–1 at Dodger Stadium on Wednesday night, in the seventh game of seven.',
    ),
    paragraph(
      'They won it in two innings. George Springer opened the game with a double off Yu Darvish, and two runs were in before the first inning was done. In the second Springer came up again with a man on third and hit a ball over the fence. Houston led 5–0, Darvish left after five outs, and nobody scored for Houston again, because nobody had to.',
    ),
    paragraph(
      'Clayton Kershaw, who had started the fifth game three days earlier, came on for Los Angeles in the third inning and gave up nothing in four. It was the pitching the Dodgers had needed and it came two innings late. Their single run arrived in the sixth, when Andre Ethier, sent in to bat, drove in Joc Pederson. Charlie Morton held them there over the last four innings. Corey Seager’s ground ball to José Altuve was the last of the year.',
    ),
    heading(2, 'Seven games, 68 runs'),
    paragraph(
      'The last game was the least of them. Each side scored 34 runs in the series; between them they hit 25 home runs, more than in any World Series before. Two games went to extra innings; the fifth ended 13–12 and took more than five hours.',
    ),
    bulletList(
      ['Game 1: Los Angeles 3, Houston 1'],
      ['Game 2: Houston 7, Los Angeles 6, after 11 innings'],
      ['Game 3: Houston 5, Los Angeles 3'],
      ['Game 4: Los Angeles 6, Houston 2'],
      ['Game 5: Houston 13, Los Angeles 12, after ten innings'],
      ['Game 6: Los Angeles 3, Houston 1'],
      ['Game 7: Houston 5, Los Angeles 1'],
    ),
    paragraph(
      'Springer was named the most valuable player. He hit five home runs, which equals the record that Reggie Jackson set in 1977 and Chase Utley matched in 2009, and he hit one in each of the last four games, which nobody had done in a single World Series. In the first game he had struck out four times.',
    ),
    heading(2, 'The long way up'),
    paragraph(
      'The club was founded in 1962 as the Colt .45s. It had been to one World Series, in 2005, and lost it to the Chicago White Sox without winning a game. That was as champions of the National League; in 2013 the Astros were moved to the American, and they are the first team to have reached the World Series from both.',
    ),
    pullQuote('In 2011, 2012 and 2013 they lost more than a hundred games each.', null),
    paragraph(
      'In 2013 they were also the worst team in either. In 2011, 2012 and 2013 they lost more than a hundred games each. The losing was the price of a plan: the new management sold whoever could be sold, kept the high places in the draft that go to the bottom teams, and waited for the young to grow up. In June 2014 ',
      italic('Sports Illustrated'),
      ' put Springer, then a rookie on a bad team, on its cover as a champion of 2017. It was taken for a joke.',
    ),
    paragraph(
      'The last piece was bought with minutes to spare. Justin Verlander, who had pitched for Detroit for 13 seasons, agreed to the trade just before midnight on 31 August, after which a new man may not play in October.',
    ),
    heading(2, 'The city'),
    paragraph(
      'That was the week in which Houston was under water. Hurricane Harvey had come ashore on 25 August, and the Astros, unable to go home, played three “home” games against Texas in St Petersburg, Florida. The patch that they have worn on their shirts since then reads “Houston Strong”.',
    ),
    paragraph(
      'Los Angeles won 104 games in the regular season, more than anybody else, and must wait again. The Dodgers’ last title is that of 1988.',
    ),
    relatedStory(
      'how-goal-line-technology-decides',
      'How goal-line technology decides, and what it does not',
    ),
  ],
}
