import { hash, verify } from '@node-rs/argon2'
import { createBoundedQueue } from '@/lib/platform/bounded-queue'

/** OWASP Password Storage Cheat Sheet: argon2id, 19 MiB, two passes, one lane. */
const parameters = {
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
}

/** Room for password work: two at once on two cores, and a short queue. */
export const withPasswordRoom = createBoundedQueue(2, 64)

export const hashPassword = (password: string): Promise<string> => hash(password, parameters)

const dummyHash = hashPassword('nobody has this password')

/**
 * The first of the candidates whose password this is. Always does the work of `count` checks,
 * so that neither time nor load tells how many accounts an address has (ASVS 5.0 6.3.8).
 */
export async function findByPassword<T extends { passwordHash: string | null }>(
  candidates: T[],
  password: string,
  count: number,
): Promise<T | null> {
  let found: T | null = null
  for (let index = 0; index < count; index += 1) {
    const candidate = candidates[index]
    const matches = await verify(candidate?.passwordHash ?? (await dummyHash), password)
    if (candidate?.passwordHash && matches) found ??= candidate
  }
  return found
}
