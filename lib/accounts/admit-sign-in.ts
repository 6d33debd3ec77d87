import { limits } from '@/lib/limits'
import { consume, networkOf, refund } from '@/lib/platform/rate-limit'

interface Attempt {
  email: string
  clientAddress: string
  /** The number of a browser that is known for this address. */
  device: string | null
}

/**
 * Counts an attempt to sign in, before the password is looked at. A known browser is counted by
 * itself: what strangers try, even from the same network, does not keep the reader out.
 * @throws TooManyRequestsError
 */
export async function admitSignIn(attempt: Attempt): Promise<void> {
  const { clientAddress, device } = attempt
  await consume(limits.signInAddress, whoTries(attempt))
  if (device === null) await consume(limits.signInNetwork, networkOf(clientAddress))
}

/** The password was right: the attempt counts for nothing. */
export async function forgiveSignIn(attempt: Attempt): Promise<void> {
  const { clientAddress, device } = attempt
  await refund(limits.signInAddress, whoTries(attempt))
  if (device === null) await refund(limits.signInNetwork, networkOf(clientAddress))
}

const whoTries = ({ email, clientAddress, device }: Attempt) =>
  device === null ? `${networkOf(clientAddress)} ${email}` : `device ${device} ${email}`
