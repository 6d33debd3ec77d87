import { limits } from '@/lib/limits'
import { isWithin, networkOf } from '@/lib/platform/rate-limit'

/**
 * Whether a mail that somebody asked for may go to an address. When not, nothing is sent and the
 * answer is the same: the limit must not tell whom others write to.
 * @throws TooManyRequestsError while the limits cannot be counted.
 */
export async function mayMail(address: string, clientAddress: string): Promise<boolean> {
  const ofNetwork = await isWithin(limits.mailNetwork, networkOf(clientAddress))
  return ofNetwork && (await isWithin(limits.mailAddress, address))
}
