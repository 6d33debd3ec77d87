import { beforeEach, expect, it, vi } from 'vitest'
import { ForbiddenError, NotFoundError } from '@/lib/platform/errors'
import { requireRecentSignIn } from './session-recent'
import { requireStaff } from './session-staff'

const { currentSession } = vi.hoisted(() => ({ currentSession: vi.fn() }))
vi.mock('next/navigation', () => ({
  redirect: (to: string) => {
    throw new Error(`redirected to ${to}`)
  },
}))
vi.mock('@/lib/second-factor/queries', () => ({
  noFactors: {},
  needsSecondStep: async () => true,
  findFactors: async () => ({ isStaff: true, hasApp: true, passkeys: 0 }),
}))
vi.mock('./session-cookie', () => ({ startSession: vi.fn() }))
vi.mock('./session', () => ({
  currentSession,
  currentVisitor: async () => (await currentSession())?.visitor ?? { kind: 'anonymous' },
}))

const reader = { kind: 'reader', userId: 'r' }
const editor = { kind: 'staff', userId: 'e', role: 'editor' }
const session = (visitor: object, minutesAgo = 0, secondFactorAt: Date | null = new Date()) => ({
  visitor,
  authenticatedAt: new Date(Date.now() - minutesAgo * 60_000),
  secondFactorAt,
})

beforeEach(() => currentSession.mockReset())

it('an action of the newsroom is for the roles it names', async () => {
  currentSession.mockResolvedValue(session(editor))
  expect(await requireStaff('editor', 'admin')).toEqual(editor)
  await expect(requireStaff('admin')).rejects.toThrow(ForbiddenError)
  currentSession.mockResolvedValue(session(reader))
  await expect(requireStaff('editor')).rejects.toThrow(NotFoundError)
  currentSession.mockResolvedValue(null)
  await expect(requireStaff('editor')).rejects.toThrow('redirected to /sign-in?to=%2Fnewsroom')
})

it('what is for the owner only asks again after ten minutes, and comes back', async () => {
  currentSession.mockResolvedValue(session(reader, 9))
  expect(await requireRecentSignIn('/account/export')).toEqual(reader)
  currentSession.mockResolvedValue(session(reader, 10))
  await expect(requireRecentSignIn('/account/export?x=1')).rejects.toThrow(
    'redirected to /confirm?to=%2Faccount%2Fexport%3Fx%3D1',
  )
  currentSession.mockResolvedValue(session(reader, 1, null))
  await expect(requireRecentSignIn('/account/export')).rejects.toThrow('redirected to /confirm')
  currentSession.mockResolvedValue(null)
  await expect(requireRecentSignIn('/account/export')).rejects.toThrow(
    'redirected to /sign-in?to=%2Faccount%2Fexport',
  )
})
