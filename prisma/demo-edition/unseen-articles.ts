import { paragraph } from '@/lib/articles/document-builders'
import type { DemoArticle } from './types'

/** Waits for its hour, a year from the day the edition was made: nobody can tell it from no article. */
export const scheduledArticle: DemoArticle = {
  slug: 'a-year-of-asking-readers-to-register',
  section: 'opinion',
  headline: 'A year of asking readers to register',
  standfirst: 'We promised to say after twelve months whether the form was worth the interruption',
  place: null,
  authors: ['judith-kilbride'],
  topics: ['about-this-newspaper'],
  access: 'registered',
  publishedAt: '2017-11-01T08:00:00Z',
  lead: null,
  body: [
    paragraph(
      'When we put a form in the middle of our articles we undertook to account for it a year later. An undertaking of that kind is easily given and as easily forgotten, so we wrote the account on the same day, left gaps for the figures, and gave it to the clock to publish.',
    ),
    paragraph(
      'The gaps are the interesting part. We ask how many readers came back to finish what they had begun, how many left at the form, and how many wrote to tell us that they resented it. A newspaper that counts only the first has asked a question to which it knew the answer.',
    ),
    paragraph(
      'There is also what cannot be counted. A reader who would have become a regular one and was turned away by two empty boxes leaves no trace in any table of ours. Whoever publishes this should say so before praising the numbers.',
    ),
    paragraph(
      'If you are reading this before its day, then our own gate has failed, and that is a more urgent story than the one told here.',
    ),
  ],
}

/** Was withdrawn: its address answers with the notice, and it is nowhere else. */
export const withdrawnArticle: DemoArticle = {
  slug: 'how-many-people-read-this-newspaper',
  section: 'opinion',
  headline: 'How many people read this newspaper',
  standfirst: 'A figure that we were pleased with, and how it was arrived at',
  place: null,
  authors: ['judith-kilbride'],
  topics: ['about-this-newspaper'],
  access: 'registered',
  publishedAt: '2017-10-30T08:00:00Z',
  lead: null,
  body: [
    paragraph(
      'Every newspaper has a number that it repeats to advertisers, and ours went up last month. We thought that readers might like to see where such a number comes from, since they are what it is made of, and nobody had ever shown them the sum.',
    ),
    paragraph(
      'The sum takes every address from which a page was asked for and counts it once a day. Two people behind one door are one reader by this method, and one person with a telephone and a desk is two; we had always assumed that the errors cancelled each other.',
    ),
    paragraph(
      'They do not. On the ninth of the month a machine that checks links asked for every page that we have ever printed, through several thousand addresses, and each of them was counted as somebody who had taken an interest in us.',
    ),
  ],
}

export const withdrawalNotice = `This article gave a number of readers that was wrong: it counted visits by machines as people, and a part of them twice.

We have withdrawn it rather than correct it, because nothing in it was right without that number. We are sorry, and we shall publish the figure again when we can stand by it.`
