import {
  blockquote,
  heading,
  horizontalRule,
  italic,
  link,
  paragraph,
  pullQuote,
  relatedStory,
} from '@/lib/articles/document-builders'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'the-printed-sheet-that-outran-its-author',
  section: 'culture',
  headline: 'The printed sheet that outran its author',
  standfirst:
    'Five hundred years ago tomorrow Martin Luther posted a letter. What printers did with the enclosure was a new thing in the world',
  place: null,
  authors: ['hester-lindqvist'],
  topics: ['media-history', 'printing'],
  access: 'registered',
  publishedAt: '2017-10-30T05:45:00Z',
  lead: {
    picture: 'theses-sheet',
    alt: 'Drawing of a printed sheet: a heading, a large initial and two columns of short numbered lines in four groups, the first number of each group in red.',
    caption:
      'Ninety-five theses as a printer in Nuremberg numbered them: three runs of twenty-five and one of twenty.',
    credit: 'Drawing: The Standfirst',
  },
  body: [
    paragraph(
      'Tomorrow is a public holiday in all of Germany, for once in the Catholic parts too, because of something that may not have happened. The hammer, the nails and the church door at Wittenberg appear in no account that was written at the time; the first man to tell the story in print, Philipp Melanchthon, did so in 1546, when Luther was dead, and he had not been in the town in 1517. What did happen on 31 October of that year is less of a scene and better attested, for the document survives, in the Swedish national archives. A professor of theology, thirty-three years old and unknown outside his order and his university, wrote a letter to the Archbishop of Mainz to complain of the way in which indulgences were being sold in the archbishop’s name, and enclosed a list of propositions on the subject, in Latin, for discussion among scholars. He may have put it up on the door as well, since doors were where universities put their notices. The door is the part that everybody remembers and it is the part that mattered least. A notice on a door is read by those who pass. The list went to press, and by the end of the year it had been printed in at least three cities, and not at its author’s request.',
    ),
    heading(2, 'Three printers'),
    paragraph(
      'The three editions look like the work of men in a hurry. In Nuremberg the theses fill one side of a large sheet and are counted not to ninety-five but three times to twenty-five and once to twenty. In Leipzig the numbers go wrong in several places, and the last is 87. In Basel a better craftsman made a pamphlet of four leaves, a form that could be put in a pocket, and it is the pamphlet that had a future.',
    ),
    paragraph(
      'The content is not what one expects of a sensation. It begins with a point of grammar, or nearly:',
    ),
    blockquote(
      'When our Lord and Master Jesus Christ said “Do penance”, he wished the whole life of the faithful to be penance.',
    ),
    paragraph(
      'In Latin that is the language of a faculty, and a faculty is whom it was meant for. In March 1518 Luther told a friend in Nuremberg that he had not intended the theses to be spread so widely, and that had he foreseen it he would have put some things otherwise.',
    ),
    heading(2, 'What he did next'),
    paragraph(
      'Then he did what a reformer need not do and a journalist must. He wrote the argument again, in German, in twenty short paragraphs. The ',
      italic('Sermon on Indulgences and Grace'),
      ' takes about ten minutes to read aloud, which is how most of those who met it did so. It was cheap, because it took one sheet of paper folded twice. By 1520 it had been printed more than twenty times.',
    ),
    pullQuote('A notice on a door is read by those who pass.', null),
    paragraph(
      'Nobody organised this. A printer had no claim on a text beyond his own town, and needed none: a pamphlet that sold in Leipzig was set afresh in Augsburg as soon as a copy arrived. Each reprint cost Luther nothing and earned him nothing. Demand did the distributing. It is hard to read the bibliographies of those years without thinking of a message that is passed on while its sender is in bed.',
    ),
    paragraph(
      'The other side used the same machines. Johann Tetzel, the friar who sold the indulgences, had his own theses printed within months; students in Wittenberg took several hundred copies from the man who had brought them and burnt them in the market place. Luther’s opponents went on writing, in Latin for the most part and at length. They were answering a man who had stopped addressing scholars.',
    ),
    heading(2, 'The name on the page'),
    paragraph(
      'Two inventions of those years are still with us. The first is the look. Wittenberg had one printer, slow and old-fashioned; within two years Luther had brought in the Lotter family from Leipzig, with better type, and Lucas Cranach, the court painter, was cutting borders for title pages that could be recognised across a market stall. The second is the name. Early title pages often buried the author in a sentence. These put ',
      italic('Martinus Luther'),
      ' on a line of his own and Wittenberg below it, whether or not they had been printed there.',
    ),
    horizontalRule(),
    paragraph(
      'There is an irony in the beginning that a printer would enjoy. Among the oldest dated things that survive from any European press are forms of 1454, with gaps left for a name and a day. They are letters of indulgence. The trade that spread the complaint had started in business with the article complained of.',
    ),
    paragraph(
      'The next revolution in how pages look came four centuries later, and it was made ',
      link('for newspapers', '/culture/how-newspapers-got-their-typefaces'),
      '.',
    ),
    relatedStory('how-newspapers-got-their-typefaces', 'How newspapers got their typefaces'),
  ],
}
