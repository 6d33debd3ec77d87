import {
  bold,
  bulletList,
  heading,
  italic,
  link,
  paragraph,
  pullQuote,
  relatedStory,
} from '@/lib/articles/document-builders'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'why-we-ask-you-to-register',
  section: 'opinion',
  headline: 'Why this newspaper asks you to register',
  standfirst:
    'Part-way down many of our articles the text stops and a form begins. You are owed an account of what we want with your address',
  place: null,
  authors: ['judith-kilbride'],
  topics: ['about-this-newspaper', 'privacy'],
  access: 'free',
  publishedAt: '2017-11-01T08:00:00Z',
  lead: null,
  body: [
    paragraph(
      'A reader who meets a form in the middle of an article has been interrupted, and it is no use calling it an invitation. We ask for an e-mail address and a password, nothing else, and we ask for no money. The question is what the address is for.',
    ),
    paragraph(
      'It is for knowing that you exist. A newspaper with no registered readers has visitors, who come from somewhere else, sent by a search or by an acquaintance, and whose number depends on decisions made by companies that owe us nothing. The only thing such a paper can sell is the crowd itself. We should rather have readers who chose us, to whom we can write and who can write back. Registering is the smallest act by which one becomes the other.',
    ),
    pullQuote(
      'We should rather have readers who chose us, to whom we can write and who can write back.',
      null,
    ),
    heading(2, 'What you get'),
    bulletList(
      [
        bold('Every registered article in full, '),
        'starting with the one that you were reading. You are taken back to the point at which it stopped.',
      ],
      [
        bold('A monthly allowance of premium articles, '),
        'which are the long explanations. You decide which ones; nothing is charged to the allowance until you say so.',
      ],
      [bold('A part in the discussion, '), 'under a name that you choose.'],
      [bold('What you ask for by e-mail, '), 'and nothing that you did not ask for.'],
    ),
    paragraph(
      'Some articles are free to everybody and remain so. This is one. News on which somebody’s safety may depend is another kind.',
    ),
    heading(2, 'What we keep'),
    paragraph(
      'This is the list for an account on the day on which it is made. A newspaper that asks others for documents should be able to produce its own.',
    ),
    bulletList(
      [
        'Your e-mail address, and when you confirmed that it is yours. Until then it is only something that somebody typed.',
      ],
      [
        'A value computed from your password from which the password cannot be read back. If our files were stolen, a thief would have to guess.',
      ],
      [
        'The exact wording of the terms, the cookie policy and the privacy policy to which you agreed, with the time and the form. If we change a sentence later, the one that you saw is still on record.',
      ],
      ['When each of your sign-ins began and when it lapses, so that you can end it sooner.'],
      [
        'Which premium articles you opened, and in which month, because an allowance has to be counted.',
      ],
    ),
    paragraph(
      'For a short while the server also counts attempts to register and to sign in, so that a machine cannot try ten thousand passwords. If you comment, follow a topic or order a newsletter, we keep that too, since it is the point of doing it.',
    ),
    heading(2, 'What we do not'),
    paragraph(
      'We keep no list of the ordinary articles you read. We do not ask for your name, your age, your sex or your postcode, and we do not buy them from those who have guessed. Reading without signing in sets no cookie at all; signing in sets what is needed to know that it is you, and no more. The ',
      link('privacy policy', '/privacy'),
      ' says the same at greater length, in words that a court could hold us to.',
    ),
    paragraph(
      'Write to us and we send you a copy of all of it, or close the account; you need not say why. Leaving should be no harder than coming in. A form that takes a minute to fill in and a week to undo is a ',
      italic('trap'),
      ', and readers are right to look for the spring.',
    ),
    heading(2, 'The fair objection'),
    paragraph(
      'There is one argument against all this that I cannot answer away. A gate keeps people out, and some of those who turn back are people whom the article would have served best. An open page can be read by somebody who has no e-mail address, who shares a telephone, or who has good reasons to leave no trace anywhere.',
    ),
    paragraph(
      'We have tried to draw the line where it hurts least: every article begins before the gate, and the urgent ones have none. If you think that we have drawn it in the wrong place, tell us.',
    ),
    relatedStory(
      'the-case-against-the-anonymous-comment',
      'The case against the anonymous comment',
    ),
  ],
}
