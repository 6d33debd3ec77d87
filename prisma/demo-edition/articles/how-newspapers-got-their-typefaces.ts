import {
  heading,
  horizontalRule,
  italic,
  link,
  paragraph,
  pullQuote,
} from '@/lib/articles/document-builders'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'how-newspapers-got-their-typefaces',
  section: 'culture',
  headline: 'How newspapers got their typefaces',
  standfirst:
    'The letters in a newspaper were not drawn to be beautiful. They were drawn to survive, and each of their oddities records an accident they were meant to outlive',
  place: null,
  authors: ['anselm-pryce'],
  topics: ['typography', 'printing', 'media-history'],
  access: 'premium',
  publishedAt: '2017-10-21T07:00:00Z',
  lead: {
    picture: 'newspaper-letters',
    alt: 'Two large lower-case letters on common guide lines: on the left a delicate book letter with thin strokes and a small eye, on the right a newspaper letter that is taller, more even and more open.',
    caption:
      'The same letter for a book and for a newspaper. The taller x-height lets the smaller size look as large.',
    credit: 'Drawing: The Standfirst',
  },
  body: [
    paragraph(
      'Take a newspaper from the 1890s and look at one word through a glass. The bowl of the ',
      italic('e'),
      ' is a black dot. The thin strokes of the ',
      italic('n'),
      ' are missing in places, and the ends of the letters have run into the paper like ink into a sleeve. The designer of the type intended none of it.',
    ),
    paragraph(
      'What had happened to the letter was a series of blows. It was cast in metal and set in a page. A sheet of damp papier-mâché was beaten into the page to make a mould; the mould was dried, which shrank it, and bent into a half-cylinder; metal was poured in to make a plate, which went round on a press, thousands of times an hour, against paper made of ground wood. At every stage a little was lost, and at the last, on soft paper, a little was added in the wrong place.',
    ),
    heading(2, 'The fashion that broke'),
    paragraph(
      'The types in use were descended from those of Bodoni and Didot, made around 1800 for smooth paper and patient printers. On a rotary press their hairlines broke and their stout parts swelled. A second machine made it worse. The Linotype, which began work at the ',
      italic('New-York Tribune'),
      ' in July 1886, cast a whole line of type at once from brass moulds; as a rule each mould carried a roman and an italic letter, equally wide, and no letter could reach over its neighbour. The ',
      italic('f'),
      ' has looked cramped in newspapers ever since.',
    ),
    paragraph(
      'For forty years editors put up with it. Then, in the middle of the 1920s, C. H. Griffith of the Linotype company did something obvious. He treated the press as a fact.',
    ),
    heading(2, 'Designing for the damage'),
    paragraph(
      'His Ionic No. 5, first taken up by a paper in Newark, has hardly any thin strokes. Its serifs are slabs. The openings are wide, so that ink can fill a part of them and leave a part, and the small letters are tall compared with the capitals, so that a size that saves paper does not look small. Printers call that last measure the x-height.',
    ),
    paragraph(
      'In a book Ionic looks like a man in boots at a dance. In a newspaper it looked like nothing at all, which was the aim. It spread round the world. Griffith went on to tune the idea to other presses: Excelsior in 1931, Corona in 1941. Linotype sold them as the Legibility Group. Millions read them daily and could not have named one. The best compliment a news type can receive is that the reader has nothing to say of it.',
    ),
    pullQuote(
      'The best compliment a news type can receive is that the reader has nothing to say of it.',
      null,
    ),
    heading(2, 'The exception everybody knows'),
    paragraph(
      'On 3 October 1932 ',
      italic('The Times'),
      ' of London appeared in a new type, made for it under the direction of Stanley Morison, who had told the paper that it was badly printed. Victor Lardent drew the letters. They are sharper than Griffith’s and narrower. The paper also gave up the black letter of its title for plain roman capitals.',
    ),
    paragraph(
      'Times New Roman was a success almost everywhere but in newspapers. It wanted better paper and more careful presswork than most could afford, and ',
      italic('The Times'),
      ' could. Its triumph came in books and then on computers, where it was for years what appeared if one chose nothing. The newspaper itself dropped it in 1972 for a successor by Walter Tracy.',
    ),
    heading(3, 'Notches'),
    paragraph(
      'The most candid of these designs was not made for news at all. In 1978 Matthew Carter drew Bell Centennial for the American telephone directories, which were set very small and printed very fast. Wherever two strokes meet he cut a notch out of the corner. Enlarged, the letters look bitten. In the directory the ink ran into the bites, and the letters were whole.',
    ),
    heading(2, 'After the blows'),
    paragraph(
      'Offset printing and photographic setting did away with the beaten mould and the poured plate, and so with the reasons. What remained was the habit. When ',
      italic('The Guardian'),
      ' was redesigned in September 2005, Paul Barnes and Christian Schwartz could give it a whole family of slab-serif letters that no press of 1925 had made necessary. They look like a newspaper because of the presses that did.',
    ),
    paragraph(
      'Meanwhile a new accident had turned up. On the screens of the 1990s a small letter was fewer than ten dots high. Carter again: his Georgia, issued in 1996, was drawn as dots first and as outlines afterwards, with a large x-height, open counters and sturdy serifs. It ended up within sight of Ionic.',
    ),
    horizontalRule(),
    paragraph(
      'Some traces outlast every reason. ',
      italic('The New York Times'),
      ' still has its title in black letter. In February 1967, after more than a century, it removed the full stop that used to follow the name. ',
      link('The first printers of news', '/culture/the-printed-sheet-that-outran-its-author'),
      ' had other worries.',
    ),
  ],
}
