import { figure, link, paragraph, relatedStory } from '@/lib/articles/document-builders'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'isis-driven-out-of-final-city-stronghold-in-syria',
  section: 'world',
  headline: 'Isis loses Deir Ezzor, its last city stronghold in Syria',
  standfirst:
    'Army declares the city ‘liberated’ after a siege of three years in which 93,000 civilians and Syrian troops were trapped',
  place: null,
  authors: ['chris-baynes'],
  topics: ['isis', 'syria', 'deir-ezzor', 'iraq'],
  access: 'registered',
  publishedAt: '2017-11-03T16:41:00+00:00',
  lead: {
    picture: 'deir-ezzor-locator',
    alt: 'Locator map. Inside the outline of Syria the Euphrates runs south-east past Raqqa and Deir Ezzor, which is marked on the west bank, to Albu Kamal at the border with Iraq. Al-Qaim is just over the border, Mosul is in northern Iraq and Damascus is in the south-west of Syria.',
    caption:
      'Deir Ezzor, on the Euphrates. On 2 November, with government troops and Isis still fighting there, Syria’s flag was flying above the city',
    credit: 'Map: The Standfirst',
  },
  body: [
    paragraph(
      'The last stronghold left to Isis in Syria has been liberated by government troops, and the caliphate the group proclaimed for itself goes on falling apart.',
    ),
    paragraph(
      'Weeks of combat have given the army full control of Deir Ezzor, an eastern city on the Euphrates’ west bank, and cleared it of extremist fighters, state media quoted the Syrian military as saying.',
    ),
    paragraph(
      'Most of the city had been in Isis hands since 2014, apart from one large enclave in which 93,000 civilians and soldiers of the Syrian army were shut up for three years.',
    ),
    paragraph(
      'The army and its pro-government allies first broke through the siege in September, in an offensive that Russia supported, and have pushed on into Isis positions from that day.',
    ),
    paragraph(
      'No city in eastern Syria is larger. Its recapture has cut off the region’s remaining Isis fighters, who are surrounded in the countryside.',
    ),
    paragraph(
      'General Ali Mayhoub, the army’s spokesman, said in a statement on state television on Friday that the military had “completely” liberated the city. Its campaign to annihilate Isis, he declared, had reached the “last phase”.',
    ),
    figure({
      media: 'isis-territory-timeline',
      alt: 'Chart. The territory Isis held in 2014 is drawn as a full bar of 100 per cent, and what it held in November 2017 as a bar of 10 per cent. A line of dates beneath runs from its capture of Mosul in June 2014 through the cities it lost: Palmyra, for the first time, in March 2016, Fallujah in June 2016, Mosul in July 2017, Raqqa in October 2017 and Deir Ezzor on 3 November 2017.',
      caption:
        'What Isis held, and what it has kept. In Deir Ezzor, the latest city to go, a Syrian soldier gave the ‘V for victory’ sign',
      credit: 'Graphic: The Standfirst',
    }),
    paragraph(
      'Isis is thought to have been stripped of 90 per cent of the territory it has held since 2014, with such important urban strongholds as Mosul, in Iraq, and Raqqa, in the north of Syria, among the losses.',
    ),
    paragraph(
      'Deir Ezzor mattered to the extremists’ strategy for two reasons: it stands near Iraq’s border, and it is the capital of a province of the same name that is rich in oil.',
    ),
    paragraph(
      'With the city liberated, the self-proclaimed caliphate is little more than two towns on the line where Syria meets Iraq.',
    ),
    paragraph(
      'Inside one of them, al-Qaim, on Iraqi soil, Iraq’s forces and their Shia militia allies are in pursuit of what remains of the terrorist group.',
    ),
    paragraph(
      'Two armies are racing for what is left of Deir Ezzor province, Albu Kamal, a town close to Iraq, included: Syria’s own, with Russia and Iran behind it, and a Kurdish-led Syrian force with American support.',
    ),
    paragraph(
      'The last of the fighting inside the city between Isis and the army was shown in footage that Sana, Syria’s state news agency, put on its website. As Syrian tanks fired shells, smoke climbed in plumes above Jamiayat and Jabiliyeh, districts still in Isis hands.',
    ),
    figure({
      media: 'deir-ezzor-city',
      alt: 'Schematic plan of Deir Ezzor. The Euphrates passes the city on its north-eastern side. One shaded area in the west of the city marks the besieged pocket and another, outside it to the south-east, the airbase. Smoke is drawn above two labelled districts, Jamiayat and Jabiliyeh.',
      caption:
        'Schematic, not to scale. Smoke billowed over Deir Ezzor while Syrian government troops fought Isis for it',
      credit: 'Map: The Standfirst',
    }),
    paragraph(
      '“Army units, in co-operation with allied forces, liberated the city of Deir Ezzor completely from the Daesh terrorist organisation,” General Mayhoub said, calling Isis by its Arabic name. “With the loss of Deir Ezzor, Daesh loses its ability to lead terrorist operations by its militants who are now isolated and encircled east of the city.”',
    ),
    paragraph(
      'Throughout the siege the people of Deir Ezzor depended on ',
      link('what the UN dropped to them from the air', '/world/deir-ezzor-air-drops'),
      ': food, medicine and other supplies. When the first Isis defences gave way in September, Syrian media carried pictures of some of them celebrating.',
    ),
    paragraph(
      'That breakthrough let the army clear the mines around a besieged airbase, and the troops inside were joined again to those advancing towards them.',
    ),
    paragraph(
      'In Iraq as in Syria, forces with regional states and world powers behind them now look close to defeating Isis. In 2014, when it claimed authority over every Muslim, it held roughly a third of each country and had millions of people under its rule.',
    ),
    relatedStory(
      'isis-revenge-killings-al-qaryatayn',
      '128 civilians killed by Isis in ‘revenge’ after surprise assault on Syrian town',
    ),
    paragraph(
      'The international coalition, led by the US, that bombs Isis and supports its allies on the ground in Syria and Iraq alike said the group was down to a few thousand fighters, most of them dug in at Albu Kamal and al-Qaim.',
    ),
    paragraph(
      'US Colonel Ryan Dillon, the coalition’s spokesman, said: “We do expect them now to try to flee, but we are cognisant of that and will do all we can to annihilate Isis leaders.”',
    ),
    paragraph(
      'By his estimate al-Qaim still had 1,500 to 2,500 fighters in it, and Albu Kamal 2,000 to 3,000.',
    ),
    paragraph(
      'Even so, the governments of Iraq and Syria and their foreign backers have all warned that fighters with no ground left to hold will remain capable of guerrilla attacks.',
    ),
    paragraph(
      'Colonel Dillon said: “As Isis continues to be hunted into these smallest areas ... We see them fleeing into the desert and hiding there in an attempt to devolve back into an insurgent terrorist group.”',
    ),
    paragraph(
      '“The idea of Isis and the virtual caliphate,” he went on, “that will not be defeated in the near term.” He ended with a warning: “There is still going to be an Isis threat.”',
    ),
  ],
}
