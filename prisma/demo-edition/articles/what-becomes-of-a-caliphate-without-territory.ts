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
  slug: 'what-becomes-of-a-caliphate-without-territory',
  section: 'world',
  headline: 'What becomes of a caliphate with no land to rule?',
  standfirst:
    'Isis built its claim to lead all Muslims on the cities it governed. It has lost nearly all of them, but it has lived without cities before',
  place: null,
  authors: ['edmund-vane'],
  topics: ['isis', 'iraq', 'syria'],
  access: 'premium',
  publishedAt: '2017-11-03T14:30:00+00:00',
  updatedAt: '2017-11-03T17:05:00+00:00',
  lead: null,
  body: [
    paragraph(
      'Plenty of armed groups have wanted a state. Isis announced that it had one. On 29 June 2014, less than three weeks after its fighters overran Mosul, it declared a caliphate in the parts of Iraq and Syria that it held, and demanded the allegiance of Muslims everywhere.',
    ),
    paragraph(
      'The claim was about ground. A caliph, in the tradition the group invoked, has land to govern and law to enforce on it. Al-Qaeda, from which Isis had broken, never claimed as much. So the end of ',
      link('Isis rule in Deir Ezzor', '/world/isis-driven-out-of-final-city-stronghold-in-syria'),
      ', announced on Friday, is more than a military defeat. It takes away the argument.',
    ),
    heading(2, 'What the land was for'),
    paragraph(
      'Territory paid. The group taxed trade and harvests, confiscated property and sold oil. IHS Markit, a research company that has tracked it since 2015, estimates that its income averaged $81m a month in the second quarter of that year and $16m in the same months of 2017. The area under its control shrank from 90,800 to 36,200 square kilometres between January 2015 and June 2017, before Raqqa and Deir Ezzor were lost.',
    ),
    paragraph(
      'Territory also recruited. Foreigners came in their thousands to live in it as well as to fight for it, and what they saw there, or what they were shown, filled the magazines and films that brought others.',
    ),
    heading(2, 'It has been here before'),
    paragraph(
      'The name changes; the organisation is older than the caliphate. In October 2006 its forerunner proclaimed an Islamic State of Iraq, which held parts of the country’s Sunni heartland. American troops, Iraqi forces and Sunni tribesmen who had turned against it took nearly all of that away. In April 2010 its two leaders were killed in a single raid.',
    ),
    paragraph(
      'What followed explains why the governments that are defeating Isis still warn of guerrilla war. Under a new leader, Abu Bakr al-Baghdadi, the remnant hid in the desert, lived by extortion in Mosul and waited. It crossed into Syria when war began there. In July 2012 it opened a campaign of bombings and prison raids that it called Breaking the Walls, and a year later it broke at least 500 inmates out of Abu Ghraib, near Baghdad. Within another year it had Mosul. From near-extinction to the proclamation of a state took four years.',
    ),
    heading(2, 'What is left'),
    paragraph('Four things survive the loss of the cities:'),
    bulletList(
      [
        bold('An insurgency.'),
        ' Fighters who slip into the desert can come out of it. In October they held ',
        link('al-Qaryatayn', '/world/isis-revenge-killings-al-qaryatayn'),
        ', deep in government territory, for three weeks. Most of them, the Syrian Observatory for Human Rights says, were men of the town.',
      ],
      [
        bold('Branches abroad.'),
        ' Groups in Egypt’s Sinai, Libya, Afghanistan and the country around Lake Chad have sworn allegiance. They have troubles of their own: the Libyan branch lost its stronghold, Sirte, in December 2016.',
      ],
      [
        bold('Attacks elsewhere.'),
        ' Those in Paris in November 2015 and Brussels in March 2016 were organised from Syria. Others have been the work of people who never went there, and those need no territory at all.',
      ],
      [
        bold('A name.'),
        ' The coalition’s spokesman speaks of a “virtual caliphate”: propaganda, instruction and the sense of belonging to something, for anybody with a telephone.',
      ],
    ),
    pullQuote(
      'There is still going to be an Isis threat.',
      'Colonel Ryan Dillon, spokesman for the US-led coalition',
    ),
    heading(2, 'Preparing the followers'),
    paragraph(
      'The group saw the argument coming. In May 2016, while it still held both Mosul and Raqqa, its spokesman, Abu Muhammad al-Adnani, told supporters that neither the loss of a city nor a return to the desert would amount to defeat. He was killed that August.',
    ),
    paragraph(
      'Even the publications were adjusted. The English-language magazine had been named after Dabiq, a small town in northern Syria where, according to a prophecy the group was fond of citing, a decisive battle would be fought. In September 2016 a new title, Rumiyah, appeared in its place. Dabiq fell to Syrian rebels backed by Turkey the following month, without the battle.',
    ),
    heading(2, 'What is different this time'),
    paragraph(
      'Two things count against a second revival. The group is no longer obscure: dozens of governments have joined the coalition against it and share what they know. And the millions of people who lived under it know how it rules.',
    ),
    paragraph(
      'Two count in its favour. Raqqa and much of Mosul are in ruins, and the money to rebuild them has yet to be found. And the land along the Euphrates is being divided between armies with different patrons, Russia and Iran on one side and the US on the other. Both times Isis grew, it grew where nobody else governed firmly. Who will govern there now is not settled.',
    ),
    relatedStory(
      'deir-ezzor-air-drops',
      'Three hundred and nine drops: how a besieged Syrian city was fed from the sky',
    ),
  ],
}
