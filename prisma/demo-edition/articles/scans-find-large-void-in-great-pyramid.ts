import { link, paragraph } from '@/lib/articles/document-builders'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'scans-find-large-void-in-great-pyramid',
  section: 'science',
  headline: 'Scans find large void in Great Pyramid',
  standfirst:
    'Particles from space show an empty space at least 30 metres long. Its purpose is unknown',
  place: null,
  authors: ['ines-calloway'],
  topics: ['archaeology', 'physics'],
  access: 'free',
  publishedAt: '2017-11-02T18:05:00Z',
  lead: {
    picture: 'pyramid-section',
    alt: 'Section of the Great Pyramid with its passages and chambers; a blurred long shape above the sloping Grand Gallery marks the void, at least 30 metres long.',
    caption:
      'The void lies above the Grand Gallery. Its ends and its slope are not known and are left open in the drawing.',
    credit: 'Drawing: The Standfirst',
  },
  body: [
    paragraph(
      'Physicists have found a large empty space inside the Great Pyramid at Giza, the ScanPyramids project reports in ',
      link('Nature', 'https://www.nature.com/'),
      '. It is at least 30 metres long, lies above the Grand Gallery and has a similar cross-section.',
    ),
    paragraph(
      'The teams counted muons, particles made when cosmic rays strike the upper air. Stone absorbs some of them, so that more arrive along a line that crosses a cavity. Three kinds of detector, run by separate groups, agree on the result.',
    ),
    paragraph(
      'Nobody has seen the space. Whether it is one chamber or several, level or sloping, built for a purpose or left over from construction, the measurements cannot say.',
    ),
  ],
}
