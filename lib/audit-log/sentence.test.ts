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
  expect(detailsInWords({ before: true, after: false, reason: null, count: 3 })).toBe(
    'before: yes, after: no, reason: nothing, count: 3',
  )
})
