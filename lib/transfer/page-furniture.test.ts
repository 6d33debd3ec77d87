import { describe, expect, it } from 'vitest'
import { paragraph } from '@/lib/articles/document-builders'
import { gate, head, parse } from './sample-text'

describe("the page's furniture", () => {
  const article = [...head, '', 'The bridge is open.', '']
  const remains = (...lines: string[]) => parse(...article, ...lines).body

  it.each([
    gate,
    'REGISTER FOR FREE TO CONTINUE READING',
    'Register\u00a0to\u00a0keep\u00a0reading',
    'Register to continue',
    'Sign in or register to read the full article.',
    'Please log in to read on',
    'Create a free account to read the rest of this story',
    'Create your account to carry on reading',
    'Subscribe to unlock this article',
    'To continue reading, register for free',
    'Want to read more? Sign up for free',
    'Continue reading with a free account',
    'You need to register to keep reading',
    'Free registration is required to continue reading',
  ])('begins at the gate: %s', (line) => {
    expect(remains(line, '', 'Enjoy more.', '', 'Weather')).toEqual([
      paragraph('The bridge is open.'),
    ])
  })

  it.each([
    [['Already registered? Log in', '', 'By registering, you accept our terms.']],
    [['Want to keep reading?', '', 'It costs nothing.', '', 'Already have an account? Sign in']],
    [['Join the discussion', '', 'Thank you for signing up']],
    [['This site is protected by a puzzle.', 'Please reload this page']],
  ])('begins, without a gate, at two of its lines close together: %j', (lines) => {
    expect(remains(...lines)).toEqual([paragraph('The bridge is open.')])
  })

  it.each([
    'By registering, voters keep their place on the list.',
    'Register office staff vow to continue',
    'Register offices read the full list of names aloud.',
    '“Register for free to continue reading,” said the page that the court had ordered closed.',
    'Families must register to read the full report.',
    'Join our discussion of the flood, the mayor wrote.',
  ])('is not a sentence of the article: %s', (line) => {
    expect(remains(line, '', 'It was late.')).toHaveLength(3)
  })

  it('may be missing', () => {
    expect(remains('It was late.')).toHaveLength(2)
  })
})
