import { heading, paragraph } from '@/lib/articles/document-builders'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'the-sheet-that-folds-into-itself',
  section: 'culture',
  headline: 'The sheet that folds into itself',
  standfirst:
    'Half of it has the shape of the whole. That is true of one proportion only, and most of the world writes on it',
  place: null,
  authors: ['anselm-pryce'],
  topics: ['printing', 'design'],
  access: 'registered',
  publishedAt: '2017-10-26T05:50:00Z',
  lead: {
    picture: 'paper-sizes',
    alt: 'Drawing of a large sheet of paper divided into halves again and again, each half with the same shape as the whole, the smallest filled with red.',
    caption: 'Each sheet is half of the one before and has its shape.',
    credit: 'Drawing: The Standfirst',
  },
  body: [
    paragraph(
      'Take a sheet of A4 and fold it so that the short edges meet. What you hold is smaller, and it is the same: as wide for its height as the sheet was before. Do it with a square and you get a strip; with a page of American letter paper you get something squat that fits nothing.',
    ),
    paragraph(
      'The trick works when the long side is to the short one as the square root of two is to one, and with no other proportion. Georg Christoph Lichtenberg, who taught physics at Göttingen, set it to a student as an exercise and wrote of it to a friend in 1786. He had found the proportion already in use among paper-makers, and asked whether anybody knew why.',
    ),
    heading(2, 'A standard made of one square metre'),
    paragraph(
      'It took until 1922 to make a standard of it. Walter Porstmann, an engineer in Berlin, began with a sheet of one square metre and halved it: A0, A1, A2. The fourth halving is the one in the printer. Since the first has an area of one metre, the fourth has a sixteenth of it, and a sheet of ordinary paper, which weighs 80 grams to the metre, weighs five.',
    ),
    paragraph(
      'That is the part that pleases people who send things by post. Nobody has to weigh a letter of three sheets. Belgium took the standard up in 1924, most of Europe within the next fifteen years, and the rest of the world by the end of the century, North America excepted.',
    ),
    paragraph(
      'A newspaper page is older than all this and has nothing to do with it. We have measured ours.',
    ),
  ],
}
