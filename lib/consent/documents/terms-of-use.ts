import type { Block } from '@/lib/articles/document'
import { bold, bulletList, heading, link, paragraph } from '@/lib/articles/document-builders'
import type { LegalText } from '../legal-text'

export const termsOfUse = (): LegalText => ({
  kind: 'terms',
  title: 'Terms of use',
  version: 2,
  effectiveFrom: '2026-11-24',
  isSubstantial: false,
  body: {
    type: 'doc',
    content: [
      ...introduction(),
      ...reading(),
      ...account(),
      ...acceptableUse(),
      ...postedContent(),
      ...copyright(),
      ...correctionsAndAccessibility(),
      ...liability(),
      ...changes(),
      ...law(),
    ],
  },
})

const introduction = (): Block[] => [
  paragraph(
    'These terms are the agreement between you and {publisher}, the publisher of {newspaper}. They apply when you use our website, ',
    link('{site-address}', '{site-address}'),
    '. “We” and “us” mean {publisher}.',
  ),
  paragraph(
    'Our ',
    link('Privacy notice', '/privacy'),
    ' explains how we use your data. Our ',
    link('Cookie policy', '/cookies'),
    ' lists the cookies we set. If something is unclear, write to {contact}.',
  ),
]

const reading = (): Block[] => [
  heading(2, 'What you can read'),
  bulletList(
    [bold('Open articles'), ' are there for everyone. You need no account.'],
    [bold('Articles for registered readers'), ' can be read in full once you have registered.'],
    [
      bold('Premium articles'),
      ' are limited. As a registered reader you have a monthly allowance of {premium-allowance}: that is how many different Premium articles you can open in one calendar month.',
    ],
  ),
  paragraph(
    'If an article is not open to you, we show you its beginning. Registering is free of charge, and we do not ask for payment details. We decide which group an article belongs to, and this can change. If we change the monthly allowance, we change these terms first.',
  ),
]

const account = (): Block[] => [
  heading(2, 'Your account'),
  paragraph(
    'To register, you enter an e-mail address and a password. Use an address that belongs to you, and check that you typed it correctly. Until you confirm it, we treat it as unconfirmed.',
  ),
  paragraph(
    'If you choose a name and a handle, choose ones that mislead nobody about who you are. A handle belongs to one reader at a time.',
  ),
  paragraph(
    'Your account is for you alone. Keep your password secret. If you think that somebody else uses your account, tell us at {contact}. If you are under 16, please ask a parent or guardian to read these terms with you before you register.',
  ),
  paragraph(
    'You can leave at any time, and you need no reason. You can delete your account on your own page.',
  ),
  paragraph(
    'We may suspend or close an account if its holder breaks these terms seriously or again and again. We tell you why, unless the law forbids it. You can ask us to look at the decision again.',
  ),
]

const acceptableUse = (): Block[] => [
  heading(2, 'Using the site fairly'),
  paragraph('Please do not:'),
  bulletList(
    ['break the law or harm other people with the help of this site'],
    ['try to get around registration or the limits on Premium articles'],
    ['try to get into accounts, data or parts of the site that are not meant for you'],
    ['overload the site, disturb its work or bring harmful software into it'],
    ['register with somebody else’s e-mail address or pretend to be somebody else'],
    ['copy articles in large numbers by automatic means, unless we or the law allow it'],
  ),
]

const postedContent = (): Block[] => [
  heading(2, 'Comments and other things you post'),
  paragraph(
    'Where we invite readers to write or take part, for example in comments or at events, these rules apply too. You are responsible for what you post. You may disagree as strongly as you like, with ideas and with us. But do not post anything that:',
  ),
  bulletList(
    ['is against the law, or threatens, bullies or insults people'],
    [
      'attacks people for who they are, such as their origin, religion, sex, disability or sexual orientation',
    ],
    ['makes other people’s private details public'],
    ['belongs to somebody else, if you have no right to post it'],
    ['is advertising, spam or meant to mislead'],
  ),
  paragraph(
    'What you post stays yours. You allow us to show it on this site, without payment, until it is removed. You can allow others the same.',
  ),
  paragraph(
    'We may remove a post that breaks these rules. We treat everybody by the same rules, tell you the reason when we can reach you, and look again if you ask us to. If you see a post that breaks these rules or the law, tell us at {contact}.',
  ),
]

const copyright = (): Block[] => [
  heading(2, 'Copyright'),
  paragraph(
    'Our articles and pictures belong to us or to the people who gave us permission to publish them. You may read them, print or save single articles for yourself, share links to them, and quote from them where the law allows it.',
  ),
  paragraph(
    'For anything more, such as publishing an article elsewhere, please ask us first. If you think that something on this site uses your work without permission, write to {contact}.',
  ),
]

const correctionsAndAccessibility = (): Block[] => [
  heading(2, 'Corrections'),
  paragraph(
    'We want our reporting to be right. If you find a mistake, write to {contact} and tell us the article and what is wrong. We check it, and if we made a mistake of fact, we correct it.',
  ),
  heading(2, 'Accessibility'),
  paragraph(
    'We want everybody to be able to use this site. If something is hard or impossible for you to use, write to {contact}. Tell us which page it is and what happened, and we will try to help.',
  ),
]

const liability = (): Block[] => [
  heading(2, 'Our responsibility to you'),
  paragraph(
    'Nothing in these terms limits our responsibility where the law does not allow it to be limited. This includes death or injury caused by our negligence, fraud, and harm we cause on purpose or by gross negligence. Your legal rights as a consumer stay as they are.',
  ),
  paragraph(
    'If we break these terms or do not take reasonable care, we are responsible for loss that anyone could have expected to follow. We are not responsible for loss that nobody could have expected, for loss that is not our fault, or for business losses. This site is meant for private readers.',
  ),
  paragraph(
    'Our articles inform you. They are not advice on your health, your money or a legal question. We work to keep the site running, but we cannot promise that it is always available or free of errors. We do not control other websites that we link to.',
  ),
]

const changes = (): Block[] => [
  heading(2, 'Changes to these terms'),
  paragraph(
    'We may change these terms when the site or the law changes. Each new wording gets a new version number. If a change is one of substance, we ask registered readers to agree again. A change does not affect what happened before it.',
  ),
  paragraph(
    'If you do not agree, you can go on reading under the terms you agreed to, or delete your account.',
  ),
]

const law = (): Block[] => [
  heading(2, 'Law and courts'),
  paragraph(
    'The law of the place where {publisher} has its seat applies to these terms. If you are a consumer, you also keep the protection that the law of the country you live in gives you and that no contract can take away. You can bring a claim in the courts of that country too.',
  ),
  paragraph('If one part of these terms turns out not to be valid, the rest still applies.'),
]
