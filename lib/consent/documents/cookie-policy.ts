import type { Block } from '@/lib/articles/document'
import { bold, bulletList, heading, link, paragraph } from '@/lib/articles/document-builders'
import type { LegalText } from '../legal-text'

export const cookiePolicy = (): LegalText => ({
  kind: 'cookies',
  title: 'Cookie policy',
  version: 2,
  effectiveFrom: '2026-11-24',
  isSubstantial: true,
  body: {
    type: 'doc',
    content: [
      ...introduction(),
      ...withoutAccount(),
      ...withAccount(),
      ...notUsed(),
      ...recaptcha(),
      ...yourChoice(),
      ...changes(),
    ],
  },
})

const introduction = (): Block[] => [
  paragraph(
    'A cookie is a small piece of text that a website asks your browser to keep and send back. This page lists every cookie that {newspaper} sets. “We” means {publisher}, the publisher of {newspaper}.',
  ),
]

const withoutAccount = (): Block[] => [
  heading(2, 'If you read without signing in'),
  paragraph('If you just read, we set no cookies. We also keep nothing in your browser’s storage.'),
]

const withAccount = (): Block[] => [
  heading(2, 'If you register or sign in'),
  paragraph(
    'We then use the cookies below. All are our own and come from this site. On a secure (https) connection the name of each but the second begins with “__Host-”.',
  ),
  bulletList(
    [
      bold('Session cookie.'),
      ' Its name is “{cookie.session}”. It keeps you signed in, so that we can show you the articles your account lets you read. It lasts until you sign out, and {session.longest} from the moment you sign in at most. If you do not use it for {session.unused}, it is good no more. Our server stores only a hash of it: a fingerprint from which the cookie cannot be rebuilt.',
    ],
    [
      bold('Notice cookie.'),
      ' Its name is “{cookie.notice}”. It is there to tell you once what you have just done, for example “Thank you for registering”. It lasts one minute.',
    ],
    [
      bold('Device cookie.'),
      ' Its name is “{cookie.device}”. We set it when you sign in with an address that you have confirmed. It holds a random number. If strangers try to guess your password, their wrong tries are not counted against you on this device, so they cannot lock you out. It opens nothing, and we do not use it for anything else. It lasts {device-cookie.lasts}.',
    ],
    [
      bold('Code cookie.'),
      ' Its name is “{cookie.code}”. It is set when you ask us to mail you a code, so that the code is good in your browser only. It holds the address you typed, and lasts {code.lasts}.',
    ],
    [
      bold('Second-step cookie.'),
      ' Its name is “{cookie.second-step}”. It is set between the two steps of signing in, if your account asks for two. It lasts ten minutes at most.',
    ],
    [
      bold('Cookies for signing in with Google.'),
      ' Where we offer that and you choose it, “{cookie.google-form}”, “{cookie.google-door}” and three whose names begin with “next-auth.” remember, while you are at Google, which page you came from, and keep others from interfering. They last 15 minutes, or until you close the browser. What Google sets on its own pages is up to Google.',
    ],
  ),
  paragraph(
    'Each of these is strictly necessary for something you ask us to do: to be signed in, to be signed in safely, or to see the answer to the form you sent. The law does not ask us to get your consent for cookies like these, so you see no cookie banner.',
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

const changes = (): Block[] => [
  heading(2, 'Changes and questions'),
  paragraph(
    'If we want to use another cookie, we update this page first. If the change is one of substance, we ask registered readers to agree again. If a new cookie needs your consent, we ask you before we set it.',
  ),
  paragraph(
    'How we use personal data is explained in our ',
    link('Privacy notice', '/privacy'),
    '. If you have a question, write to {contact}.',
  ),
]
