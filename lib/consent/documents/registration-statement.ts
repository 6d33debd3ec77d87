import { link, paragraph } from '@/lib/articles/document-builders'
import type { LegalText } from '../legal-text'

export const registrationStatement = (): LegalText => ({
  kind: 'agreement',
  title: 'Registration statement',
  version: 1,
  effectiveFrom: '2026-11-01',
  isSubstantial: false,
  body: {
    type: 'doc',
    content: [
      paragraph(
        'By clicking ‘Register’ you confirm that your data has been entered correctly and you have read and agree to our ',
        link('Terms of use', '/terms'),
        ', ',
        link('Cookie policy', '/cookies'),
        ' and ',
        link('Privacy notice', '/privacy'),
        '.',
      ),
    ],
  },
})
