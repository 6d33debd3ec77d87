import {
  blockquote,
  heading,
  horizontalRule,
  italic,
  link,
  paragraph,
  pullQuote,
} from '@/lib/articles/document-builders'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  slug: 'the-case-against-the-anonymous-comment',
  section: 'opinion',
  headline: 'The case against the anonymous comment',
  standfirst:
    'Readers need not tell us who they are. They should tell us that they are the same person as yesterday',
  place: null,
  authors: ['edwin-strand'],
  topics: ['online-discussion', 'about-this-newspaper'],
  access: 'registered',
  publishedAt: '2017-10-24T08:30:00Z',
  lead: null,
  body: [
    paragraph(
      'The most famous anonymous comments in history were signed. When Hamilton, Madison and Jay argued for the American constitution in the newspapers of New York, in 1787 and 1788, every one of the 85 essays bore the name Publius. Nobody was meant to know who Publius was. Everybody was meant to know that he was the same man as last week, and could hold against him on Friday what he had said on Tuesday.',
    ),
    paragraph(
      'That is the distinction on which the whole matter turns, and the debate about comments has spent twenty years looking past it. One party says that people behave badly because nobody knows their names, and wants passports shown at the door. The other answers, rightly, that a nurse who writes about her hospital or a teenager who asks about his faith cannot use a legal name. Each of them has refuted the other, and both have missed the point. The trouble does not lie in the missing name: it lies in the missing yesterday.',
    ),
    pullQuote(
      'The trouble does not lie in the missing name: it lies in the missing yesterday.',
      null,
    ),
    heading(2, 'The experiment with passports'),
    paragraph(
      'The demand for real names has been tried on a nation. From 2007 South Korea required its larger websites to verify the identity of everyone who wrote on them. In August 2012 the country’s Constitutional Court struck the law down, unanimously: it had restricted speech, and the court saw no clear sign that it had reduced abuse. Meanwhile the verified identities had become something to steal, and in 2011 the data of some 35 million people were taken from one company.',
    ),
    paragraph(
      'There is no need to go so far for evidence. Anybody who has belonged to a social network where real names are the rule knows how little they restrain an angry man. He is not ashamed of what he writes. He thinks that he is right.',
    ),
    heading(2, 'The experiment with silence'),
    paragraph(
      'Others gave up. ',
      italic('Popular Science'),
      ' closed its comments in September 2013, arguing that a quarrelsome few could shift what readers believed about settled science. National Public Radio in the United States did the same in August 2016. One sees why. Yet a newspaper that hears nothing from its readers does not become wiser; the conversation goes on elsewhere, and its reporters are the last to learn of their mistakes.',
    ),
    paragraph(
      'The old hope was that none of this would matter, and it was put best by Milton, in 1644, against the licensing of books:',
    ),
    blockquote(
      'Let her and Falsehood grapple; who ever knew Truth put to the worse in a free and open encounter?',
    ),
    paragraph(
      'One can love the sentence and observe that it assumes a ring, two fighters and a crowd that stays to the end. Below an article at midnight there is no ring. Falsehood has left by the time that Truth has found her sources, and is grappling under three other names in another street.',
    ),
    heading(2, 'A name that lasts'),
    paragraph(
      'So let it be Publius. A reader who wishes to write chooses a name, any name, and keeps it. What he has written stays under it, where others can look it up. If he is wrong it is remembered, and if he was right when the reporter was wrong that is remembered too. He has something to lose, though nobody could find his house.',
    ),
    heading(3, 'What it costs'),
    paragraph(
      'A lasting name can be hunted. Somebody with patience may read five years of remarks and work out the hospital. It must therefore be possible to take one’s remarks down, and to begin again, openly, as a newcomer. And a name has to be slightly troublesome to get, since a reputation that can be replaced in ten seconds is worth ten seconds. One confirmed e-mail address is about the right amount of trouble; ',
      link('what becomes of that address', '/opinion/why-we-ask-you-to-register'),
      ' is a fair question, and this newspaper should be made to answer it.',
    ),
    paragraph(
      'The rest is work. No arrangement of names does away with the need for somebody who reads what is written, removes what is vile, says why, and can be appealed to. A paper that will not pay for that should have no comments. A paper that does will find that most of the effort goes on people with no yesterday.',
    ),
    horizontalRule(),
    paragraph(
      'It will be said that the best thing I ever read below an article came from somebody who wrote once, under no name, and was never seen again. It may be so. I cannot check, and that is the whole of my case.',
    ),
  ],
}
