import { link, paragraph } from '@/lib/articles/document-builders'
import type { LegalText } from '../legal-text'

export const renewalStatement = (): LegalText => ({
  kind: 'renewal',
  title: 'Renewal statement',
  version: 1,
  effectiveFrom: '2026-11-01',
  isSubstantial: false,
  body: {
    type: 'doc',
    content: [
      paragraph(
        'By clicking ‘Agree’ you confirm that you have read what has changed and agree to our ',
        link('Terms of use', '/terms'),
        ', ',
        link('Cookie policy', '/cookies'),
        ' and ',
        link('Privacy notice', '/privacy'),
        ' as they are now.',
      ),
    ],
  },
})
