import {
  blockquote,
  heading,
  horizontalRule,
  italic,
  orderedList,
  paragraph,
  pullQuote,
} from '@/lib/articles/document-builders'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'deir-ezzor-air-drops',
  section: 'world',
  headline: 'Three hundred and nine drops: how a besieged Syrian city was fed from the sky',
  standfirst:
    'For 17 months the UN parachuted food into Deir Ezzor from five kilometres up. Now lorries can get through, and the agency that ran the flights is glad to be rid of them',
  place: null,
  authors: ['ruth-adeyemi-cole'],
  topics: ['deir-ezzor', 'syria', 'humanitarian-aid', 'united-nations'],
  access: 'free',
  publishedAt: '2017-09-18T07:00:00+01:00',
  lead: {
    picture: 'air-drop-path',
    alt: 'Schematic diagram of a high-altitude air drop, seen from the side. A cargo plane at 5,000 metres releases pallets, which fall under parachutes along a slanting path of up to five kilometres to a marked drop zone in open ground. Beyond it lorries wait to carry them to the city.',
    caption:
      'Schematic: between leaving the aircraft and reaching the ground a load may travel five kilometres, and anyone beneath is at risk',
    credit: 'Graphic: The Standfirst',
  },
  body: [
    paragraph(
      'Five lorries carrying wheat flour did this month what had been impossible for more than three years: they drove into Deir Ezzor. The World Food Programme, whose flour it was, had last reached the city by road in May 2014.',
    ),
    paragraph(
      'In between, the government-held part of the city, with Isis on every side of it, had to be supplied by air. Military aircraft brought what they could to its garrison and airbase. For civilians the UN agency did something it had never attempted before: it dropped food by parachute from high altitude. It was to do so successfully 309 times.',
    ),
    heading(2, 'An unpromising start'),
    paragraph(
      'The first attempt, on 24 February 2016, failed. A chartered cargo plane released 21 pallets from about 7,000 metres. Four were damaged because their parachutes did not open properly, seven came down in no man’s land and ten drifted away and could not be accounted for. The agency blamed technical trouble and unexpectedly high winds.',
    ),
    pullQuote('A desperate measure in desperate times.', 'World Food Programme, February 2016'),
    paragraph(
      'It tried again on 10 April, and 20 tonnes of beans, chickpeas and rice came down where they were meant to. No food from the agency had got into the besieged districts for two years. A regular service followed: in time, five days a week.',
    ),
    heading(2, 'From Amman to the drop zone'),
    paragraph('Each flight followed the same course:'),
    orderedList(
      [
        'In Amman, the Jordanian capital, food and other relief was packed on pallets and loaded. The usual cargo was vegetable oil, lentils, rice, beans, sugar and salt.',
      ],
      [
        'Over Deir Ezzor the crew released the pallets from some 5,000 metres, much higher than is usual for such work, because of the danger from below.',
      ],
      [
        'The pallets came down by parachute in open ground on the outskirts of the city, drifting with the wind as they fell.',
      ],
      [
        'Volunteers of the Syrian Arab Red Crescent collected them and took the contents to distribution points.',
      ],
    ),
    paragraph(
      'The third stage rules the method out in most other sieges. A load may travel as much as five kilometres between the aircraft and the ground, and whoever is underneath is in danger. When the agency studied Syria’s besieged places in 2016, it found 15 of them, towns and suburbs such as Madaya, Darayya and Duma, too built up for such drops. If the roads stayed shut, it said, they could be reached only by helicopter. Deir Ezzor had desert beside it, and a partner able to work there.',
    ),
    heading(2, 'Two weeks without'),
    paragraph(
      'In January 2017 it very nearly lost both. An Isis offensive cut the besieged area in two and overran the ground on which 177 loads had landed since the previous April. Flights stopped on 15 January. About 60 volunteers worked in the open to gather each delivery, and the agency said it could not ask them to do so in the middle of a battle.',
    ),
    paragraph(
      'A second drop zone was found, and on 29 January the planes came back. There were then 93,500 people to be fed.',
    ),
    heading(2, 'The arithmetic'),
    paragraph(
      'What the flights could not do was carry very much. The 20 tonnes dropped in April 2016 would have kept 2,500 people for a month. At that rate 93,500 people need 37 loads a month, and an aeroplane that flies five days a week delivers about 22. Bettina Luescher, a spokeswoman for the agency, described the difference to Voice of America in January:',
    ),
    blockquote(
      'Because airdrops only drop off small amounts, you have to keep on doing it on an almost continuous basis. If we do a convoy, like to the other areas, with one convoy you are able to bring in food for a month.',
    ),
    paragraph(
      'Nor was it cheap. The agency expects the open road to save it $37m a year, enough to feed another 200,000 people over the same time. The five lorries alone brought flour for 70,000.',
    ),
    paragraph(
      'That is why the agency calls air drops a last resort, and why it gave them up as soon as the army had broken the siege and a way in from Homs province was open. Parts of the city are still held by Isis, and the fighting for them goes on. But the food now comes by road.',
    ),
    horizontalRule(),
    paragraph(
      italic(
        'Figures for flights, loads, people and costs are those published by the World Food Programme; the number of loads needed in a month is our own sum.',
      ),
    ),
  ],
}
