import { createHmac } from 'node:crypto'
import { Pool } from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { env } from './env'
import { TooManyRequestsError } from './errors'
import { processWide } from './process-wide'

export interface Limit {
  name: string
  points: number
  seconds: number
  whenStoreFails: 'refuse' | 'allow'
}

/** @throws TooManyRequestsError when the limit is spent, or the store fails and the limit fails closed. */
export async function consume(limit: Limit, subject: string, points = 1): Promise<void> {
  try {
    await limiter(limit).consume(pseudonym(subject), points)
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) {
      const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
      throw new TooManyRequestsError(seconds, { cause: refusal })
    }
    if (limit.whenStoreFails === 'refuse') throw new TooManyRequestsError(30, { cause: refusal })
  }
}

/** Counts like `consume` and says whether the limit holds. @throws when it fails closed. */
export async function isWithin(limit: Limit, subject: string): Promise<boolean> {
  try {
    await consume(limit, subject)
    return true
  } catch (refusal) {
    if (refusal instanceof TooManyRequestsError && refusal.cause instanceof RateLimiterRes) {
      return false
    }
    throw refusal
  }
}

/** Gives back what `consume` took: the attempt turned out to be a rightful one. */
export async function refund(limit: Limit, subject: string): Promise<void> {
  await limiter(limit)
    .reward(pseudonym(subject))
    .catch(() => undefined)
}

/** Counts networks, not machines: an IPv6 subscriber holds a /64 and may use any address of it. */
export function networkOf(address: string): string {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!bare.includes(':')) return bare
  const [head = '', tail] = bare.split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail?.split(':').filter(Boolean) ?? []
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length
  const groups = [...left, ...Array<string>(Math.max(0, zeros)).fill('0'), ...right]
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}

/** The table holds neither addresses nor networks in clear. */
const pseudonym = (subject: string) =>
  createHmac('sha256', env().NEXTAUTH_SECRET).update(subject).digest('base64url')

const open = processWide(
  'rate-limits',
  (): { pool?: Pool; byName: Map<string, RateLimiterPostgres> } => ({
    byName: new Map(),
  }),
)

function limiter(limit: Limit): RateLimiterPostgres {
  open.pool ??= openPool()
  const { pool, byName } = open
  const known = byName.get(limit.name)
  if (known) return known
  const made = new RateLimiterPostgres({
    storeClient: pool,
    tableName: 'rate_limit',
    tableCreated: true,
    keyPrefix: limit.name,
    points: limit.points,
    duration: limit.seconds,
    inMemoryBlockOnConsumed: limit.points + 1,
  })
  byName.set(limit.name, made)
  return made
}

function openPool(): Pool {
  const pool = new Pool({
    connectionString: env().DATABASE_URL,
    max: 2,
    connectionTimeoutMillis: 2_000,
    statement_timeout: 2_000,
    allowExitOnIdle: true,
  })
  pool.on('error', () => undefined)
  return pool
}
