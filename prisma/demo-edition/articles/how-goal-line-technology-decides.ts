import {
  bold,
  figure,
  heading,
  orderedList,
  paragraph,
  pullQuote,
} from '@/lib/articles/document-builders'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'how-goal-line-technology-decides',
  section: 'sport',
  headline: 'How goal-line technology decides, and what it does not',
  standfirst:
    'Seven cameras, one second, one word on a watch. The machine answers the only question in football that has nothing to do with judgement',
  place: null,
  authors: ['callum-verity'],
  topics: ['football', 'technology'],
  access: 'registered',
  publishedAt: '2017-10-27T06:30:00Z',
  lead: null,
  body: [
    paragraph(
      'A goal is scored when the whole of the ball has crossed the whole of the goal line. The law is short and it is harder to apply than it sounds, for two reasons. The first is that people look at the wrong part of the ball.',
    ),
    heading(2, 'Twenty-two centimetres'),
    paragraph(
      'A match ball measures between 68 and 70 centimetres round, which makes it about 22 across. The goal line is as wide as the posts, 12 centimetres at most. A ball at rest touches the grass at a single point under its centre. That point can be ten centimetres behind the line, with green plainly to be seen between them, and there is no goal: the ball reaches 11 centimetres in every direction from its centre, so its nearer side still hangs over the paint.',
    ),
    figure({
      media: 'goal-line-ball',
      alt: 'Drawing from above of three balls at a goal line. The first lies on the line and the second overhangs its outer edge by one centimetre: no goal. The third is clear of the edge by one centimetre: goal.',
      caption:
        'What counts is the rear edge of the ball and the outer edge of the line. The second ball touches the grass well behind the paint and is not in.',
      credit: 'Drawing: The Standfirst',
    }),
    paragraph(
      'The second reason is time. The assistant referee keeps level with the last defender but one, who may be 15 metres from the line, and looks at it from an angle. A shot at 100 kilometres an hour moves more than a metre between two frames of television at 25 frames a second. It can cross, strike the ground, and come out again without having been photographed inside. In Bloemfontein in 2010 Frank Lampard’s shot against Germany came down well over the line, and play went on.',
    ),
    heading(2, 'What the machine does'),
    paragraph(
      'That goal, or its absence, changed the mind of the people who make the laws. On 5 July 2012 the International Football Association Board admitted goal-line technology. It was used first that December, at the Club World Cup in Japan, then in the Premier League from the season of 2013–14 and at the World Cup of 2014. The system used in the Premier League works like this:',
    ),
    orderedList(
      [
        bold('Seven cameras to a goal '),
        'look down on it from high in the stadium, taking pictures many times faster than television does.',
      ],
      [
        bold('In each picture '),
        'the computer looks for the ball and discards what cannot be one: a head, a boot, a white sock.',
      ],
      [
        bold('Two clear views '),
        'are enough, in principle, to fix a point in space. The rest are there because goalkeepers and defenders stand in the way.',
      ],
      [
        bold('The position '),
        'is compared with that of the line, which was surveyed beforehand, goal posts and all, since a line painted on grass is never quite straight.',
      ],
      [
        bold('Within a second '),
        'of a goal, and only then, the referee’s watch vibrates and shows the word.',
      ],
    ),
    paragraph(
      'Another family of systems was approved at the same time and used no cameras. It put coils into the ball and a weak magnetic field across the goal, and noticed when the field was disturbed. It had the advantage of seeing through goalkeepers. The cameras won all the same: they need no special ball, and they can show the crowd something.',
    ),
    heading(3, 'A picture that is not a photograph'),
    paragraph(
      'What they show deserves a second look. The sequence on the big screen, in which the view swings round to the line and the ball stands still against it, is a drawing made from the measurement. It looks certain because drawings do. Behind it is a calculation with an error of its own, small enough to be ignored in nearly all cases and never nought.',
    ),
    pullQuote('It looks certain because drawings do.', null),
    heading(2, 'What it leaves alone'),
    paragraph(
      'The referee remains in charge. He must test the system before kick-off, and may go on without it if it fails the test. Nor is it compulsory: the German league joined in 2015, while Spain’s first division plays without, and below the top divisions the price of 14 cameras settles the question in most countries.',
    ),
    paragraph(
      'It is often named together with the video assistant, which Germany and Italy are trying out this season. They are different in kind. Whether a ball is over a line is a question of geometry, and two honest instruments will answer it alike. Whether a hand was in a natural position is a question for a judge, and showing him the picture again does not turn it into the other sort. Goal-line technology has been accepted as quickly as it has because it was given the one question to which there is an answer.',
    ),
  ],
}
