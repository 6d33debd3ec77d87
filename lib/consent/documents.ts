import { marketingChoice, newslettersChoice } from './documents/choices'
import { cookiePolicy } from './documents/cookie-policy'
import { privacyNotice } from './documents/privacy-notice'
import { registrationStatement } from './documents/registration-statement'
import { renewalStatement } from './documents/renewal-statement'
import { termsOfUse } from './documents/terms-of-use'
import { figuresOf } from './figures'
import { fillFigures } from './fill-figures'
import type { LegalKind, LegalText, Publication } from './legal-text'

/** What the software comes with, with placeholders for its figures: one document of each kind. */
const shipped: Record<LegalKind, LegalText> = {
  terms: termsOfUse(),
  cookies: cookiePolicy(),
  privacy: privacyNotice(),
  agreement: registrationStatement(),
  renewal: renewalStatement(),
  newsletters: newslettersChoice(),
  marketing: marketingChoice(),
}

export const shippedText = (kind: LegalKind): LegalText => shipped[kind]

/** The same in the words of a publication. */
export function currentDocuments(publication: Publication): LegalText[] {
  const figures = figuresOf(publication)
  return Object.values(shipped).map((text) => ({ ...text, body: fillFigures(text.body, figures) }))
}
