import { limits } from '@/lib/limits'
import { TooManyRequestsError } from '@/lib/platform/errors'
import { consume, networkOf } from '@/lib/platform/rate-limit'

/** Counts a search of this address; the seconds to wait when there were too many, else null. */
export async function admitSearch(clientAddress: string): Promise<number | null> {
  try {
    await consume(limits.search, networkOf(clientAddress))
    return null
  } catch (error) {
    if (error instanceof TooManyRequestsError) return error.retryAfterSeconds
    throw error
  }
}
