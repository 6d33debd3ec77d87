import { limits } from '@/lib/limits'
import { consume, networkOf, refund } from '@/lib/platform/rate-limit'
import { verifyCredentials } from './sign-in'

interface Attempt {
  email: string
  password: string
  clientAddress: string
  /** The number of a browser that is known for this address. */
  device: string | null
}

/**
 * Whose address and password these are. An attempt is counted before the password is looked at, and
 * counts for nothing when it was right. A known browser is counted by itself: what strangers try,
 * even from the same network, does not keep the reader out.
 * @throws InvalidInputError, TooManyRequestsError
 */
export async function signInWithPassword({ email, password, clientAddress, device }: Attempt) {
  const network = networkOf(clientAddress)
  const account = device === null ? `${network} ${email}` : `device ${device} ${email}`
  await consume(limits.signInAddress, account)
  if (device === null) await consume(limits.signInNetwork, network)
  const found = await verifyCredentials(email, password)
  await refund(limits.signInAddress, account)
  if (device === null) await refund(limits.signInNetwork, network)
  return found
}
