import { heading, link, paragraph, pullQuote } from '@/lib/articles/document-builders'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'print-the-correction-where-the-mistake-was',
  section: 'opinion',
  headline: 'Print the correction where the mistake was',
  standfirst: 'A newspaper that puts its mistakes right in secret has only made them twice',
  place: null,
  authors: ['judith-kilbride'],
  topics: ['about-this-newspaper'],
  access: 'registered',
  publishedAt: '2017-10-31T08:00:00Z',
  lead: null,
  body: [
    paragraph(
      'When a printed paper was wrong, it said so two days later in small type, near the crossword, to readers most of whom had not read the original. It was the best that could be done: the mistake was in the dustbin.',
    ),
    paragraph(
      'On a website it is still there, and can be mended. That is a temptation. A name can be changed, a figure replaced, and the next reader will never know that the last one was misled. I am asked to do it about once a week, sometimes by colleagues.',
    ),
    heading(2, 'What we do instead'),
    paragraph(
      'The text is put right. At its head we say that it was corrected and on which day; at its foot, what was wrong. The note says the true thing and does not repeat the false one more than it has to. It is never taken down, and no later note replaces it. All of them together stand on ',
      link('a page of their own', '/corrections'),
      ', newest first, where they can be counted.',
    ),
    paragraph(
      'A comma is not a correction, nor is a sentence that could have been better. The test is whether somebody could have acted on it, or repeated it, or been hurt by it.',
    ),
    paragraph(
      'People tell me that the page makes us look careless. I should worry about a paper that has none. Ours has been read by people who knew better, who took the trouble to write, and were believed.',
    ),
    pullQuote('I should worry about a paper that has none.', null),
  ],
}
