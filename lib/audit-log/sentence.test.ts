import { expect, it } from 'vitest'
import { auditedActions } from './actions'
import { detailsInWords, sentenceOf, subjectPhrases } from './sentence'

it.each(Object.entries(auditedActions))('%s names one kind of subject: %s', (_action, words) => {
  const named = Object.values(subjectPhrases).filter((phrase) =>
    new RegExp(`\\b${phrase}\\b`).test(words),
  )
  expect(named).toHaveLength(1)
})

it.each([
  ['article.published', 'article', 'Bridge reopens', 'published “Bridge reopens”'],
  ['article.taken-back', 'article', 'Bridge', 'took “Bridge” back from review'],
  ['staff.role-changed', 'staff', 'Ada Marsh', 'gave Ada Marsh another role'],
  ['article.vanished', 'article', 'Bridge', 'article.vanished “Bridge”'],
])('%s reads as a sentence', (action, subjectKind, subject, sentence) => {
  const { before, after, ...rest } = sentenceOf({ action, subjectKind, subject })
  expect([before, rest.subject, after].filter(Boolean).join(' ')).toBe(sentence)
})

it('says details in words', () => {
  expect(
    detailsInWords({ is: true, was: false, reason: null, hour: '2026-07-01T10:30:00.000Z' }),
  ).toBe('is: yes, was: no, reason: nothing, hour: 1 July 2026 11:30')
})
