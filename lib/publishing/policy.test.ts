import { expect, it } from 'vitest'
import type { Actor } from '@/lib/accounts/types'
import { ForbiddenError } from '@/lib/platform/errors'
import { authorize } from './policy'

const staff = (role?: string) => ({ kind: 'staff', userId: '1', role }) as Actor
const actors: Record<string, Actor> = {
  writer: staff('writer'),
  editor: staff('editor'),
  admin: staff('admin'),
  'the seed': { kind: 'system', name: 'seed' },
  'the command line': { kind: 'system', name: 'cli' },
  'a reader in disguise': staff('reader'),
  'nobody in disguise': staff(),
}

const mayPublish = ['editor', 'admin', 'the seed', 'the command line']
const forEditors = [
  'publish-article',
  'schedule-article',
  'withdraw-article',
  'rename-article',
  'correct-article',
  'describe-author',
  'read-hidden-articles',
] as const
const matrix = Object.keys(actors).flatMap((name) => [
  { name, command: 'create-article' as const, may: [...mayPublish, 'writer'].includes(name) },
  ...forEditors.map((command) => ({ name, command, may: mayPublish.includes(name) })),
])

it.each(matrix)('$command by $name: $may', ({ name, command, may }) => {
  const attempt = () => authorize(actors[name] as Actor, command)
  if (may) expect(attempt).not.toThrow()
  else expect(attempt).toThrow(ForbiddenError)
})
