import { expect, it } from 'vitest'
import type { Actor } from '@/lib/accounts/types'
import { ForbiddenError } from '@/lib/platform/errors'
import { authorize, type Command } from './policy'

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

const everybody = ['writer', 'editor', 'admin', 'the seed', 'the command line']
const may = {
  'create-article': everybody,
  'edit-article': ['writer', 'editor', 'admin'],
  'submit-article': ['writer', 'editor', 'admin'],
  'preview-article': ['writer', 'editor', 'admin'],
  'review-article': ['editor', 'admin'],
  'publish-article': everybody.slice(1),
  'schedule-article': everybody.slice(1),
  'withdraw-article': everybody.slice(1),
  'rename-article': everybody,
  'correct-article': everybody.slice(1),
  'read-hidden-articles': everybody.slice(1),
} satisfies Record<Command, string[]>

const matrix = Object.keys(actors).flatMap((name) =>
  Object.entries(may).map(([command, names]) => ({
    name,
    command: command as Command,
    may: names.includes(name),
  })),
)

it.each(matrix)('$command by $name: $may', ({ name, command, may }) => {
  const attempt = () => authorize(actors[name] as Actor, command)
  if (may) expect(attempt).not.toThrow()
  else expect(attempt).toThrow(ForbiddenError)
})
