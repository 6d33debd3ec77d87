import { paragraph } from '@/lib/articles/document-builders'
import type { LegalText } from '../legal-text'

export const newslettersChoice = (): LegalText => ({
  kind: 'newsletters',
  title: 'Newsletters',
  version: 1,
  effectiveFrom: '2026-11-01',
  isSubstantial: false,
  body: {
    type: 'doc',
    content: [
      paragraph(
        'Yes, send me the newsletters of {newspaper} by e-mail. I can take this back at any time, here or in any newsletter.',
      ),
    ],
  },
})

export const marketingChoice = (): LegalText => ({
  kind: 'marketing',
  title: 'News about the newspaper itself',
  version: 1,
  effectiveFrom: '2026-11-01',
  isSubstantial: false,
  body: {
    type: 'doc',
    content: [
      paragraph(
        'Yes, tell me by e-mail about events, surveys and offers of {newspaper}. {publisher} sends these, and passes my address on to nobody else for it. I can take this back at any time, here or in any such e-mail.',
      ),
    ],
  },
})
