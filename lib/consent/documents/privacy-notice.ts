import type { Block } from '@/lib/articles/document'
import { bold, bulletList, heading, link, paragraph } from '@/lib/articles/document-builders'
import type { LegalText } from '../legal-text'

export const privacyNotice = (): LegalText => ({
  kind: 'privacy',
  title: 'Privacy notice',
  version: 2,
  effectiveFrom: '2026-11-24',
  isSubstantial: true,
  body: {
    type: 'doc',
    content: [
      ...introduction(),
      ...inShort(),
      ...dataAndPurposes(),
      ...consent(),
      ...formProtection(),
      ...recipients(),
      ...keeping(),
      ...rights(),
      ...usingRights(),
      ...changes(),
    ],
  },
})

const introduction = (): Block[] => [
  paragraph(
    'This notice explains what data about you {newspaper} uses, why, and for how long. {publisher}, the publisher of {newspaper}, decides how the data is used and is responsible for it. The law calls this the “controller”. In this notice, “we” means {publisher}.',
  ),
  paragraph('For any question about your data, write to {contact}.'),
]

const inShort = (): Block[] => [
  heading(2, 'In short'),
  bulletList(
    ['You can read our open articles without an account. Just reading sets no cookies.'],
    [
      'To register, you give us an e-mail address and a password. We ask for nothing else. Everything beyond that is your choice.',
    ],
    ['We show no advertising and use no analytics that builds a profile of you.'],
    ['On your own page you can download all your data and delete your account, at any time.'],
  ),
]

const dataAndPurposes = (): Block[] => [
  heading(2, 'What data we use, why, and on which legal basis'),
  bulletList(
    [
      bold('Your e-mail address.'),
      ' We use it to sign you in and to write to you about your account. Until you confirm it, we treat it as unconfirmed. Legal basis: our contract with you, the ',
      link('Terms of use', '/terms'),
      '.',
    ],
    [
      bold('Your password.'),
      ' We never store the password itself. We store a hash of it, made with a method called argon2id. A hash is a scrambled value that lets us check your password but is made to be very hard to turn back. Legal basis: contract.',
    ],
    [
      bold('Your sign-in sessions.'),
      ' A cookie keeps you signed in, for {session.longest} from sign-in at most. Our server stores only a hash of it, when you signed in, when you last used it (to within a few minutes), and the kind of device in words, such as “Firefox on Linux”, so that you can see where you are signed in. We do not store places, nor what else your browser says about itself. The ',
      link('Cookie policy', '/cookies'),
      ' tells you more. Legal basis: contract.',
    ],
    [
      bold('Further ways to sign in, if you set them up.'),
      ' For an authenticator app we store the secret that it shares with us, encrypted, and hashes of your recovery codes. For a passkey we store its public part, the name you give it, and when it was last used; your fingerprint or face never leaves your device. If you sign in with Google, we store the number by which Google knows your account; Google tells us your e-mail address and learns that you sign in here. Legal basis: contract.',
    ],
    [
      bold('Codes and links we mail you.'),
      ' When you confirm an address, sign in by mail or choose a new password, we store hashes of the code and the link, the address they went to, and the time. Legal basis: contract.',
    ],
    [
      bold('Your name and handle, if you choose them.'),
      ' Others see them beside what you write. A handle that you give up is kept for a while, in a form from which it cannot be read, so that nobody can pose as you. Legal basis: contract.',
    ],
    [
      bold('The mails we send you.'),
      ' We store which kind of mail went to which address, when, and whether it arrived. The text is encrypted until it is sent, and then erased. Our mails do not report whether you open them. Legal basis: contract.',
    ],
    [
      bold('The Premium articles you open.'),
      ' There is a monthly allowance ({premium-allowance} for each calendar month), so we store which Premium articles you opened in which month. Legal basis: contract.',
    ],
    [
      bold('What you agreed to.'),
      ' For each document you agree to, we record which document and version it was, a hash of its exact wording, the time, and the form you used; also what you took back. We add new records and do not change old ones. Legal basis: our legitimate interest in being able to show what was agreed.',
    ],
    [
      bold('Your network address (IP address).'),
      ' Your device sends it with each request, even if you have no account. We use it to count requests, so that we can stop attacks such as password guessing. The counters hold it in a form from which it cannot be read. Legal basis: our legitimate interest in keeping the site and your account secure.',
    ],
    [
      bold('Messages you send us.'),
      ' If you write to us, we use your message and address to answer you. Legal basis: our legitimate interest in answering you or, if you use one of your rights, our legal duty.',
    ],
  ),
  paragraph(
    'No law says that you must give us your e-mail address or a password. But without them we cannot open an account for you.',
  ),
  paragraph(
    'We do not let computers alone make decisions about you that have legal or similarly serious effects.',
  ),
]

const consent = (): Block[] => [
  heading(2, 'Optional e-mails and consent'),
  paragraph(
    'Registering does not sign you up for any optional e-mails. We send you such e-mails only if you give us your consent, separately from registering, and for each kind apart. You can withdraw your consent at any time, on the page where you gave it, with one press of a button; it counts at once. What we did before you withdrew it remains lawful.',
  ),
]

const formProtection = (): Block[] => [
  heading(2, 'How we protect our forms'),
  paragraph(
    'To keep robots away from our forms, your own browser normally solves a small puzzle (a “proof of work”). This sends nothing to other companies.',
  ),
  paragraph(
    'We may choose Google reCAPTCHA instead. If we do, a notice next to the form says so. Google then receives data from your browser, such as your network address and how you use the page. Google may process it outside the country you live in. Google’s ',
    link('Privacy Policy', 'https://policies.google.com/privacy'),
    ' and ',
    link('Terms of Service', 'https://policies.google.com/terms'),
    ' then apply. Legal basis: our legitimate interest in protecting the site and its accounts.',
  ),
]

const recipients = (): Block[] => [
  heading(2, 'Who else can receive your data'),
  paragraph(
    'We may use other companies to run our servers or to deliver our e-mails. They may use your data only on our instructions and under a contract that protects it. If a law or a court obliges us to hand over data, we must do so.',
  ),
  paragraph(
    'If one of these companies works outside the United Kingdom and the European Economic Area, we use the safeguards that the law requires. Write to {contact} to learn who these companies are and which safeguards we use.',
  ),
]

const keeping = (): Block[] => [
  heading(2, 'How long we keep your data'),
  paragraph(
    'Until your account is deleted: your e-mail address, password hash, name and handle, further ways to sign in, the Premium articles you opened, and the records of what you agreed to. If you ask for deletion, you have {retention.deletions} to change your mind; then we erase all of it. Comments and other things you published may stay, without your name. We keep a list of random-looking numbers made from the numbers of erased accounts, so that we can erase them again if we have to restore a backup.',
  ),
  paragraph('Shorter than that:'),
  bulletList(
    [
      bold('An account whose address was never confirmed:'),
      ' {retention.unverified-accounts} after it was last used, together with everything that belongs to it.',
    ],
    [bold('Sign-in sessions:'), ' {retention.sessions} after they end.'],
    [
      bold('An attempt to sign in that waits for its second step:'),
      ' {retention.pending-sign-ins} after its ten minutes are over.',
    ],
    [
      bold('Codes and links we mailed you:'),
      ' {retention.one-time-codes} after they are good no more.',
    ],
    [
      bold('Your old address, after a change:'),
      ' {retention.address-changes}, so that you can object if it was not you.',
    ],
    [
      bold('The record of a mail we sent you:'),
      ' {retention.mails} after it was delivered or given up.',
    ],
    [
      bold('A handle you gave up:'),
      ' {retention.retired-handles}, in a form from which it cannot be read.',
    ],
    [
      bold('A copy of your data that you asked for:'),
      ' {retention.data-exports} after it was made.',
    ],
    [
      bold('Counters for a network address:'),
      ' {retention.rate-limits} after the time they count, which is a day at most.',
    ],
    [
      bold('Messages you send us:'),
      ' as long as we need them to deal with your question and to show that we did.',
    ],
  ),
]

const rights = (): Block[] => [
  heading(2, 'Your rights'),
  paragraph('Under the GDPR and the UK GDPR you have these rights:'),
  bulletList(
    [bold('Access:'), ' to know what data we have about you and to get a copy.'],
    [bold('Rectification:'), ' to have wrong data corrected.'],
    [bold('Erasure:'), ' to have your data deleted.'],
    [bold('Restriction:'), ' to have us keep your data but stop using it, in certain cases.'],
    [
      bold('Portability:'),
      ' to get the data you gave us in a common format that a computer can read, and to take it elsewhere.',
    ],
    [bold('Withdrawal:'), ' to take back a consent you gave.'],
  ),
  paragraph(
    bold('You also have the right to object.'),
    ' Where our legal basis is a legitimate interest, you can object for reasons that have to do with your own situation. We then stop, unless we have compelling reasons that weigh more, or need the data for a legal claim. If we ever use your data for direct marketing, you can object to that without giving a reason.',
  ),
]

const usingRights = (): Block[] => [
  heading(2, 'How to use your rights, and how to complain'),
  paragraph(
    'On your own page, under “Your data”, you can download everything we hold about you and delete your account. Under “Agreements and choices” you see what you agreed to, and take back what you may take back. You can correct your address and your name there too.',
  ),
  paragraph(
    'For anything else, write to {contact}. It is free. If you can, write from the e-mail address of your account, so that we do not give your data to somebody else. We answer within one month. If your request is a difficult one, the law lets us take up to two months more, and we tell you why.',
  ),
  paragraph(
    'If you are unhappy with how we use your data, you can complain to us at {contact}. We confirm within 30 days that we have your complaint, look into it, and tell you the result.',
  ),
  paragraph(
    'You can also complain to a data protection authority (the “supervisory authority”). You can choose the one where you live, where you work, or where you think the law was broken. You do not have to complain to us first.',
  ),
]

const changes = (): Block[] => [
  heading(2, 'Changes to this notice'),
  paragraph(
    'Before we collect any new kind of data about you, we update this notice. Each new wording gets a new version number. If a change is one of substance, we ask registered readers to agree again.',
  ),
]
