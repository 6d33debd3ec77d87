import type { Block } from '@/lib/articles/document'
import { bold, bulletList, heading, link, paragraph } from '@/lib/articles/document-builders'
import type { LegalText, Publication } from '../legal-text'

export const cookiePolicy = (publication: Publication): LegalText => ({
  kind: 'cookies',
  title: 'Cookie policy',
  version: 1,
  effectiveFrom: '2026-11-01',
  isSubstantial: false,
  body: {
    type: 'doc',
    content: [
      ...introduction(publication),
      ...withoutAccount(),
      ...withAccount(),
      ...notUsed(),
      ...recaptcha(),
      ...yourChoice(),
      ...changes(publication),
    ],
  },
})

const introduction = ({ name, publisher }: Publication): Block[] => [
  paragraph(
    `A cookie is a small piece of text that a website asks your browser to keep and send back. This page lists every cookie that ${name} sets. “We” means ${publisher}, the publisher of ${name}.`,
  ),
]

const withoutAccount = (): Block[] => [
  heading(2, 'If you read without signing in'),
  paragraph('If you just read, we set no cookies. We also keep nothing in your browser’s storage.'),
]

const withAccount = (): Block[] => [
  heading(2, 'If you register or sign in'),
  paragraph('We then use two cookies. Both are our own and come from this site.'),
  bulletList(
    [
      bold('Session cookie.'),
      ' Its name is “next-auth.session-token”. On a secure (https) connection it is “__Host-next-auth.session-token”. It keeps you signed in, so that we can show you the articles your account lets you read. It lasts 30 days from the moment you sign in, or until you sign out. Our server stores only a hash of it: a fingerprint from which the cookie cannot be rebuilt.',
    ],
    [
      bold('Notice cookie.'),
      ' Its name is “standfirst-notice”. It is there to show you the message “Thank you for registering” once. It lasts one minute.',
    ],
  ),
  paragraph(
    'The session cookie is strictly necessary: without it you cannot stay signed in. The notice cookie only shows you the answer to the form you sent. The law does not ask us to get your consent for cookies like these, so you see no cookie banner.',
  ),
]

const notUsed = (): Block[] => [
  heading(2, 'What we do not use'),
  bulletList(
    ['No advertising, and no cookies for advertising.'],
    ['No cookies that measure what you read, and no profile of you built from such measurements.'],
    ['No scripts from other companies, with the one possible exception below.'],
  ),
]

const recaptcha = (): Block[] => [
  heading(2, 'If we use Google reCAPTCHA'),
  paragraph(
    'We protect our forms against robots. Normally your own browser does this by solving a small puzzle, which needs no cookie and no other company.',
  ),
  paragraph(
    'We may choose Google reCAPTCHA instead. If we do, a notice next to the form says so. A script from Google then runs on pages with such a form, and Google may set cookies of its own, even if you are not signed in. Google’s ',
    link('Privacy Policy', 'https://policies.google.com/privacy'),
    ' and ',
    link('Terms of Service', 'https://policies.google.com/terms'),
    ' then apply.',
  ),
]

const yourChoice = (): Block[] => [
  heading(2, 'Deleting and blocking cookies'),
  paragraph(
    'You can delete or block cookies in the settings of your browser. If you delete the session cookie, you are signed out in that browser. If you block it, you can still read the articles that are open to everyone, but you cannot stay signed in.',
  ),
]

const changes = ({ contactEmail }: Publication): Block[] => [
  heading(2, 'Changes and questions'),
  paragraph(
    'If we want to use another cookie, we update this page first. If the change is one of substance, we ask registered readers to agree again. If a new cookie needs your consent, we ask you before we set it.',
  ),
  paragraph(
    'How we use personal data is explained in our ',
    link('Privacy notice', '/privacy'),
    `. If you have a question, write to ${contactEmail}.`,
  ),
]
