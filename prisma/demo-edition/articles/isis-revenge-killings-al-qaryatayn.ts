import { blockquote, bulletList, heading, link, paragraph } from '@/lib/articles/document-builders'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'isis-revenge-killings-al-qaryatayn',
  section: 'world',
  headline: '128 civilians killed by Isis in ‘revenge’ after surprise assault on Syrian town',
  standfirst:
    'Monitoring group says most of the dead of al-Qaryatayn were accused of working for the government, and that 83 were killed in the militants’ last two days there',
  place: null,
  authors: ['leila-harcourt'],
  topics: ['isis', 'syria'],
  access: 'registered',
  publishedAt: '2017-10-23T18:20:00+01:00',
  lead: {
    picture: 'al-qaryatayn-locator',
    alt: 'Locator map of central Syria. Al-Qaryatayn is marked in the desert of Homs province, south-east of the city of Homs, south-west of Palmyra and north-east of Damascus. Deir Ezzor, on the Euphrates, appears far to the north-east.',
    caption: 'Al-Qaryatayn lies in the desert of Homs province, nearly 300km from Deir Ezzor',
    credit: 'Map: The Standfirst',
  },
  body: [
    paragraph(
      'Isis fighters killed at least 128 people in the three weeks for which they held the Syrian town of al-Qaryatayn, the Syrian Observatory for Human Rights said on Monday, most of them in reprisal for supposed dealings with the government.',
    ),
    paragraph(
      'The Observatory, a monitoring group based in Britain, had earlier put the number at 116.',
    ),
    paragraph(
      'The Syrian army and its allies recovered the town on Saturday. By the Observatory’s account the killing was at its worst just before they came: 83 people died in the last 48 hours before Isis withdrew, on the night of 20 October. The militants accused their victims of being “agents of the regime”.',
    ),
    paragraph(
      'Talal Barazi, the governor of Homs province, in which al-Qaryatayn lies, called what had been found there a “shocking massacre”. He said most of the dead were townspeople who worked for the state or had some connection with the ruling Baath party. At least 13 residents were missing and six bodies had yet to be identified.',
    ),
    paragraph(
      'The government and activists alike reported that at least 67 bodies had been recovered by Monday. Activists said at least 35 of those killed had been shot and thrown into a shaft; others were shot in the street as the militants left.',
    ),
    paragraph(
      'Video recorded by the Associated Press as soldiers entered the town showed bodies lying in the road. One resident, who asked not to be named because he feared for his safety, told the agency more than 100 people had been killed, soldiers as well as civilians.',
    ),
    blockquote(
      'These are people who don’t know God, they don’t know anything. They killed children and women with knives, they beat women, broke their arms.',
    ),
    paragraph(
      'Not every death has been laid at the door of Isis. The Observatory attributed at least 12 to pro-government forces, and said some of the bodies found in the streets appeared to be of people those forces had shot on suspicion of working with the militants.',
    ),
    heading(2, 'Taken from within'),
    paragraph(
      'Isis entered al-Qaryatayn on 1 October, far behind the front. The army’s main effort was then nearly 300km away, in and around Deir Ezzor, where the month before it had broken ',
      link('a siege that the UN had supplied from the air', '/world/deir-ezzor-air-drops'),
      '.',
    ),
    paragraph(
      'Most of the attackers did not have far to travel. They were men of the town who had stayed there as a sleeper cell, the Observatory said, and were joined by others from outside. State media, announcing the recapture on Saturday, likewise spoke of groups that had “infiltrated” the town.',
    ),
    paragraph(
      'It was the second time in little more than two years that the people of al-Qaryatayn had seen Isis arrive:',
    ),
    bulletList(
      [
        'In August 2015 the group took the town, abducted scores of people, many of them Christians, and demolished the ancient monastery of Mar Elian.',
      ],
      ['In April 2016 the Syrian army, with Russian air support, drove it out.'],
      ['On 1 October 2017 it came back, and stayed for three weeks.'],
      ['On 21 October 2017 government forces were again in control.'],
    ),
    heading(2, 'A warning from the desert'),
    paragraph(
      'The killings came to light within days of the fall of Raqqa, the Syrian city from which Isis had directed much of its rule. The forces that took Raqqa were backed by the United States; those now fighting in Deir Ezzor are backed by Russia and Iran. Both campaigns have drawn soldiers towards the Euphrates.',
    ),
    paragraph(
      'Al-Qaryatayn shows what may be left behind them. The group had no need of a front line to reach the town, and in three weeks there it had time to look for those it regarded as traitors.',
    ),
  ],
}
