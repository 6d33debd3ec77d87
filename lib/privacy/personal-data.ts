/**
 * What every table of the database holds about readers: what of it is in the copy of their data, and
 * what becomes of it when their account is erased. `personal-data.db.test.ts` compares this with the
 * database’s own catalogue: a table that is not here, or is not as it says here, fails. The sealed
 * text of the articles has no name in this code; the test has it.
 */
export const personalData: Record<string, Holding> = {
  User: {
    rows: 'id = $1::uuid',
    copy: {
      heading: 'Your account',
      without: {
        passwordHash: 'A secret: a value made from your password.',
        handleKey: 'Made from your handle, to compare it with others.',
      },
    },
    erase: 'deleted',
  },
  Session: {
    rows: '"userId" = $1::uuid',
    copy: {
      heading: 'Devices on which you are signed in',
      without: { tokenHash: 'A secret: a value made from your session cookie.' },
    },
    erase: 'with the account',
  },
  Consent: {
    rows: '"userId" = $1::uuid',
    copy: { heading: 'What you agreed to and took back' },
    erase: 'with the account',
  },
  LegalDocument: {
    rows: '"wordingHash" IN (SELECT "wordingHash" FROM "Consent" WHERE "userId" = $1::uuid)',
    copy: {
      heading: 'The wordings you agreed to',
      without: {
        source: 'The same words, as they were written in the newsroom.',
        publishedBy: 'Who of the newsroom published it.',
      },
    },
    erase: { kept: 'It says nothing about anybody.' },
  },
  PremiumUnlock: {
    rows: '"userId" = $1::uuid',
    copy: {
      heading: 'Premium articles you opened',
      also: { headline: '(SELECT headline FROM "Article" WHERE id = held."articleId")' },
    },
    erase: 'with the account',
  },
  AddressChange: {
    rows: '"userId" = $1::uuid',
    copy: {
      heading: 'Changes of your e-mail address',
      without: { tokenHash: 'A secret: a value made from a link that was mailed.' },
    },
    erase: 'with the account',
  },
  OneTimeCode: {
    rows: `"userId" = $1::uuid OR ("userId" IS NULL AND ${isOnlyTheirs('address')})`,
    copy: {
      heading: 'Codes and links that were mailed to you',
      without: {
        boundHash: 'A secret: a value made from what your browser holds.',
        codeHash: 'A secret: a value made from the code.',
        linkHash: 'A secret: a value made from the link.',
      },
    },
    erase: 'deleted',
  },
  OutboxMail: {
    rows: `"userId" = $1::uuid OR ("userId" IS NULL AND ${isOnlyTheirs('recipient')})`,
    copy: {
      heading: 'Mails to you',
      without: { data: 'Encrypted, since it may hold codes; you have it in the mail.' },
    },
    erase: 'deleted',
  },
  AuthenticatorApp: {
    rows: '"userId" = $1::uuid',
    copy: {
      heading: 'Your authenticator app',
      without: { secret: 'A secret, encrypted: you have it in the app.' },
    },
    erase: 'with the account',
  },
  RecoveryCode: {
    rows: '"userId" = $1::uuid',
    copy: {
      heading: 'Your recovery codes',
      without: { codeHash: 'A secret: a value made from the code.' },
    },
    erase: 'with the account',
  },
  Passkey: {
    rows: '"userId" = $1::uuid',
    copy: {
      heading: 'Your passkeys',
      without: { publicKey: 'Bytes for software only: the public half of the passkey.' },
    },
    erase: 'with the account',
  },
  PendingSignIn: {
    rows: '"userId" = $1::uuid',
    copy: {
      heading: 'Attempts to sign in that wait for a second step',
      without: { tokenHash: 'A secret: a value made from what the browser holds.' },
    },
    erase: 'with the account',
  },
  GoogleAccount: {
    rows: '"userId" = $1::uuid',
    copy: { heading: 'Your Google account' },
    erase: 'with the account',
  },
  StaffInvitation: {
    rows: isOnlyTheirs('email'),
    copy: {
      heading: 'Invitations into the newsroom',
      without: {
        tokenHash: 'A secret: a value made from the link in the mail.',
        invitedBy: 'Who of the newsroom wrote it.',
      },
    },
    erase: 'deleted',
  },
  DataExport: {
    rows: '"userId" = $1::uuid',
    copy: {
      heading: 'Copies of your data',
      without: { archive: 'It is a copy like this one.' },
    },
    erase: 'with the account',
  },
  RetiredHandle: { nobodys: 'No handle can be read from it, and no account belongs to it.' },
  Erasure: { nobodys: 'A pseudonym made from a random number that stands nowhere else.' },
  rate_limit: {
    nobodys: 'Counters under names from which no address and no account can be read.',
  },
  SpentChallenge: { nobodys: 'Signatures of puzzles; nothing says who solved them.' },
  Article: { nobodys: 'What the newspaper published.' },
  ArticleAuthor: { nobodys: 'Who wrote for the newspaper.' },
  ArticlePicture: { nobodys: 'Which pictures an article shows.' },
  GateAudit: { nobodys: 'When the gate was audited, and what was found.' },
  PublishedMonth: { nobodys: 'How many articles were published.' },
  FormerSlug: { nobodys: 'Where articles were found before.' },
  SharePicture: { nobodys: 'Pictures drawn of headlines.' },
  FeedChange: { nobodys: 'Which feeds changed.' },
  Correction: { nobodys: 'What was wrong in an article.' },
  Withdrawal: { nobodys: 'What the newspaper took back, and who of the newsroom did.' },
  ReviewNote: { nobodys: 'What the newsroom says of a text.' },
  PreviewLink: { nobodys: 'Where a text can be seen before it is published.' },
  EditorPresence: { nobodys: 'Who of the newsroom has an article open.' },
  FrontArrangement: { nobodys: 'How the newsroom arranged a front.' },
  FrontPlacement: { nobodys: 'How the newsroom arranged a front.' },
  Section: { nobodys: 'The sections of the newspaper.' },
  FormerSectionSlug: { nobodys: 'Where sections were found before.' },
  FormerTopicSlug: { nobodys: 'Where topics were found before.' },
  FormerAuthorSlug: { nobodys: 'Where authors were found before.' },
  LegalDraft: { nobodys: 'What the newsroom writes of a legal document.' },
  Setting: { nobodys: 'How the newsroom works.' },
  AuditEntry: { nobodys: 'What the newsroom did.' },
  ArticleTopic: { nobodys: 'What articles are about.' },
  Author: { nobodys: 'Who wrote for the newspaper.' },
  Topic: { nobodys: 'What articles are about.' },
  SearchDocument: { nobodys: 'What of an article can be found.' },
  SearchWord: { nobodys: 'Words of the newspaper.' },
  Media: { nobodys: 'Pictures of the newspaper, and who of the newsroom uploaded them.' },
  PictureUse: { nobodys: 'Which articles show a picture, or showed it.' },
  _prisma_migrations: { nobodys: 'Changes of the database itself.' },
}

export type Holding = Held | { nobodys: string }

export interface Held {
  /** SQL that picks a reader’s rows, by the id in $1. */
  rows: string
  copy: {
    /** What a reader reads above it. */
    heading: string
    /** Columns that are not in the copy, each with what the copy says of it. */
    without?: Record<string, string>
    /** What makes the rows readable, as SQL about the row, which is called `held`. */
    also?: Record<string, string>
  }
  /**
   * `deleted` by `eraseReader`; `with the account` by the database (ON DELETE CASCADE); `anonymised`
   * by the database (ON DELETE SET NULL), so that what somebody published stays without them.
   */
  erase: 'deleted' | 'with the account' | 'anonymised' | { kept: string }
}

export const isHeld = (holding: Holding): holding is Held => 'rows' in holding

/**
 * An address in a row that names no account is this reader’s if they verified it, or if no other
 * account has it.
 */
function isOnlyTheirs(column: string): string {
  return `${column} = (
    SELECT email FROM "User" AS own WHERE own.id = $1::uuid AND (own."emailVerifiedAt" IS NOT NULL
      OR NOT EXISTS (SELECT 1 FROM "User" AS other WHERE other.email = own.email AND other.id <> own.id)))`
}
