import { marketingChoice, newslettersChoice } from './documents/choices'
import { cookiePolicy } from './documents/cookie-policy'
import { privacyNotice } from './documents/privacy-notice'
import { registrationStatement } from './documents/registration-statement'
import { renewalStatement } from './documents/renewal-statement'
import { termsOfUse } from './documents/terms-of-use'
import type { LegalText, Publication } from './legal-text'

const current = [
  termsOfUse,
  cookiePolicy,
  privacyNotice,
  registrationStatement,
  renewalStatement,
  newslettersChoice,
  marketingChoice,
]

/** The wording in force, one document of each kind. */
export const currentDocuments = (publication: Publication): LegalText[] =>
  current.map((document) => document(publication))
