import {
  bulletList,
  heading,
  italic,
  link,
  paragraph,
  relatedStory,
} from '@/lib/articles/document-builders'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'an-object-from-another-star-has-passed-the-sun',
  section: 'science',
  headline: 'An object from another star has passed the Sun',
  standfirst:
    'It came from above, turned inside the orbit of Mercury and is already leaving. Nothing like it has been recorded before',
  place: null,
  authors: ['ines-calloway'],
  topics: ['astronomy'],
  access: 'registered',
  publishedAt: '2017-10-28T09:15:00Z',
  lead: {
    picture: 'interstellar-path',
    alt: 'Diagram of the path of A/2017 U1 seen from the side: it falls steeply from above the plane of the planets, turns close to the Sun on 9 September, passes under the Earth on 14 October and moves away.',
    caption:
      'The path of A/2017 U1, calculated backwards from its discovery on 19 October. The dashed part was over before anybody knew.',
    credit: 'Graphic: The Standfirst',
  },
  body: [
    paragraph(
      'For the first time astronomers have found a body in the solar system that does not belong to it. A/2017 U1, as it is called for now, is a small object, less than 400 metres across, on a path that no planet could have bent into shape. It came from between the stars and will go back there.',
    ),
    paragraph(
      'Robert Weryk of the University of Hawaii noticed it on 19 October in pictures from Pan-STARRS 1, a telescope on the summit of Haleakalā that searches the sky for asteroids that come near the Earth. It was on pictures of the night before as well. The two nights together would not fit any ordinary orbit, and further observations, among them some from a European Space Agency telescope on Tenerife, made the misfit worse. The ',
      link('Minor Planet Center', 'https://www.minorplanetcenter.net/'),
      ' announced it on Wednesday.',
    ),
    heading(2, 'A curve that does not close'),
    paragraph(
      'What gives it away is one number. The shape of any path round the Sun is described by its eccentricity: nought for a circle, something less than one for an ellipse, and more than one for a hyperbola, a curve that never closes. The Earth’s is 0.017 and that of Halley’s Comet is 0.97. For A/2017 U1 it is about 1.2.',
    ),
    paragraph(
      'Values above one have been seen before, but only just. The record was held by a comet of 1980, at 1.057, and it had been thrown into its path by a close passage of Jupiter. The newcomer passed near no large planet. It approached from far above the plane in which the planets move, a direction in which there is nothing to give it a push.',
    ),
    paragraph(
      'Far out, before the Sun had begun to pull it in, it was already moving at about 25 kilometres a second. A body that had merely fallen from the edge of the solar system would have started from almost nothing. Far out on the other side it will have the same speed again.',
    ),
    heading(2, 'A visit in four dates'),
    bulletList(
      ['2 September: it crosses the plane of the planets from above, inside the orbit of Mercury.'],
      [
        '9 September: it is nearest the Sun, at a quarter of the Earth’s distance, moving at 87 kilometres a second.',
      ],
      [
        '14 October: it passes below the Earth at 24 million kilometres, sixty times as far as the Moon.',
      ],
      ['19 October: it is discovered.'],
    ),
    paragraph(
      'The last two are in the wrong order for science. While it approached, the object was in the glare of the Sun as seen from here. By the time it could be found it was on its way out in the direction of Pegasus and growing fainter by the night. The largest telescopes have perhaps some weeks.',
    ),
    heading(2, 'From where?'),
    paragraph(
      'It came from the direction of Lyra, whose brightest star is Vega, 25 light years away. That does not make Vega its home. At the speed it had, the journey would have taken nearly 300,000 years, and Vega, which moves as every star does, was somewhere else when it began. It may have wandered through the galaxy for many millions of years and passed many stars. The Sun is merely the one with somebody watching.',
    ),
    paragraph(
      'Such objects were expected. Young planets throw out a great deal of what is left over from their making, and the Sun’s planets are thought to have lost far more small bodies than they have kept. Other stars should do likewise, so the space between them ought to be strewn with shards. The surprise lay in how long it took to see one.',
    ),
    paragraph(
      'The shards were expected to be mostly comets, which form further out and are more easily lost. This one was at first taken for a comet and listed as C/2017 U1. Long exposures with the ',
      link('Very Large Telescope', 'https://www.eso.org/'),
      ' in Chile found no trace of a tail or a coma, though it had just been closer to the Sun than Mercury ever is. Hence the A, for asteroid.',
    ),
    paragraph(
      'A for an asteroid, C for a comet, P for a comet that returns: the catalogue has no letter for a thing that belongs to another star. The International Astronomical Union will have to find one. The rules for naming ',
      italic('minor planets'),
      ' suppose that there is an orbit to be numbered and time to number it in. This object has neither.',
    ),
    relatedStory(
      'two-dead-stars-collide-heard-and-seen',
      'Two dead stars collide, and for once they are both heard and seen',
    ),
  ],
}
