import {
  bold,
  heading,
  horizontalRule,
  link,
  orderedList,
  paragraph,
  pullQuote,
  relatedStory,
} from '@/lib/articles/document-builders'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'two-dead-stars-collide-heard-and-seen',
  section: 'science',
  headline: 'Two dead stars collide, and for once they are both heard and seen',
  standfirst:
    'A tremor in space, a flash of gamma rays and a blue dot in a distant galaxy have one cause. What 100 seconds in August settled, and what they did not',
  place: null,
  authors: ['tobias-renfrew', 'ines-calloway'],
  topics: ['astronomy', 'physics'],
  access: 'premium',
  publishedAt: '2017-10-17T06:00:00Z',
  lead: {
    picture: 'merger-timeline',
    alt: 'Timeline on a logarithmic scale: about 100 seconds of gravitational waves end in the merger; gamma rays follow after 1.7 seconds, visible light after 11 hours, X-rays after 9 days and radio waves after 16 days.',
    caption:
      'One event, five messengers. Each step along the axis is ten times as long as the one before.',
    credit: 'Graphic: The Standfirst',
  },
  body: [
    paragraph(
      'On 17 August, at 12:41 and four seconds Universal Time, a tremor that had been running through the detectors for about 100 seconds came to its end. Two neutron stars had circled each other ever closer and ever faster and had met. The stretching of space that this caused had taken 130 million years to arrive.',
    ),
    paragraph(
      'It was the fifth such signal that the ',
      link('LIGO', 'https://www.ligo.org/'),
      ' detectors in the United States had claimed, and the first that did not come from black holes. Black holes leave nothing to look at. Neutron stars are matter, rather more of it than the Sun has, pressed into a ball some 20 kilometres across. When they break there is a great deal to look at, and by the end of August some 70 observatories had done so. Their results were published together on Monday.',
    ),
    heading(2, 'The order of events'),
    orderedList(
      [
        bold('1.7 seconds after the merger. '),
        'The Fermi satellite registers a short burst of gamma rays from the same part of the sky. So, less clearly, does the European satellite Integral.',
      ],
      [
        bold('Within hours. '),
        'LIGO’s two detectors and the Italian one, Virgo, which had joined them only on 1 August, narrow the origin down to 28 square degrees, the area of about 140 full moons.',
      ],
      [
        bold('11 hours. '),
        'The Swope telescope in Chile, working through a list of galaxies in that area, finds a point of light that was not there before, in the galaxy NGC 4993 in Hydra. Several other teams find it independently within the hour.',
      ],
      [bold('9 days. '), 'The Chandra satellite sees X-rays.'],
      [bold('16 days. '), 'The Very Large Array in New Mexico hears radio waves.'],
    ),
    paragraph(
      'Virgo’s part was a curious one: it heard next to nothing. Each detector is nearly deaf in certain directions, and a loud signal that Virgo missed had to come from one of them.',
    ),
    heading(2, 'What it settles'),
    paragraph(
      'First, the origin of at least some of the short bursts of gamma rays that satellites have recorded since the 1960s. That they came from merging neutron stars was the leading idea for three decades. It is now an observation.',
    ),
    paragraph(
      'Second, the speed of gravity. Gravitational waves and gamma rays left within seconds of each other and arrived 1.7 seconds apart after 130 million years. The two speeds are therefore equal to within a few parts in a thousand million million. A number of theories which had modified Einstein’s gravity in order to do without dark energy required a larger difference. They were disposed of in 1.7 seconds.',
    ),
    paragraph(
      'Third, the making of heavy metals. Iron and everything lighter can be forged inside stars. Gold, platinum and uranium need a place so rich in neutrons that a nucleus can swallow many before the first decays. The light from NGC 4993 was blue on the first night and red within days, and it faded as it should if freshly made radioactive elements were heating a cloud that flew apart at a good fraction of the speed of light.',
    ),
    pullQuote('The ring on a finger is very probably the ash of such a collision.', null),
    paragraph(
      'By most estimates the cloud held a few hundredths of the mass of the Sun. One hundredth is more than three thousand Earths, and if such mergers happen as often as this one suggests, they may well account for most of the gold there is. The ring on a finger is very probably the ash of such a collision.',
    ),
    heading(2, 'A ruler for the universe'),
    paragraph(
      'A fourth result is less exact and may matter more. How loud the waves were reveals how far away the merger was, without any of the chain of comparisons on which astronomers ordinarily rely. The spectrum of the galaxy tells how fast it recedes. Divide one by the other and you have the rate at which the universe expands: about 70 kilometres a second for each megaparsec.',
    ),
    paragraph(
      'Two well-established methods, one based on the oldest light and one on exploding stars, give 67 and 73, and each claims an error too small to admit the other. The new value lies between them with a margin wide enough to please both. Some dozens of further mergers would decide the matter.',
    ),
    horizontalRule(),
    paragraph(
      'Not everything was answered. Nobody knows what is left: the two stars together weighed 2.7 times as much as the Sun, more than any neutron star and less than any black hole that has been reliably weighed. The gamma rays were far weaker than they should have been at so small a distance, probably because the beam was not pointed at us. And the LIGO detectors were switched off for improvement on 25 August, eight days after the best signal they had received.',
    ),
    relatedStory(
      'an-object-from-another-star-has-passed-the-sun',
      'An object from another star has passed the Sun',
    ),
  ],
}
