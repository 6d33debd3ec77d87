import { passEntrance } from '@/lib/accounts/session-enter'
import { log } from '@/lib/platform/log'
import { leaveNotice } from '@/lib/platform/session-notice'
import type { Door } from './door'
import { joinReader } from './join-reader'
import { googleProfile } from './profile'

/** Google said who it is. Returns the path to go to: the second step, the article, or what is wrong. */
export async function enterByGoogle(profile: unknown, door: Door): Promise<string> {
  const parsed = googleProfile.safeParse(profile)
  if (!parsed.success) return door.problem('unverified')
  try {
    const joined = await joinReader({ profile: parsed.data, mayRegister: door.mayRegister })
    if (joined.kind !== 'reader') return door.problem(joined.kind)
    if (joined.isNew) await leaveNotice('registered')
    return await passEntrance({ userId: joined.userId, to: door.to })
  } catch (error) {
    log.error({ err: error }, 'nobody could come in by Google')
    return door.problem('failed')
  }
}
