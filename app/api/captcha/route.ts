import { limits } from '@/lib/limits'
import { createChallenge } from '@/lib/platform/captcha/proof-of-work'
import { env } from '@/lib/platform/env'
import { TooManyRequestsError } from '@/lib/platform/errors'
import { consume, networkOf } from '@/lib/platform/rate-limit'
import { requestContext } from '@/lib/platform/request-context'

export async function GET(): Promise<Response> {
  try {
    await consume(limits.captcha, networkOf(requestContext().clientAddress))
  } catch (error) {
    if (!(error instanceof TooManyRequestsError)) throw error
    return new Response(null, {
      status: 429,
      headers: { 'Retry-After': String(error.retryAfterSeconds) },
    })
  }
  const challenge = await createChallenge(env().NEXTAUTH_SECRET)
  return Response.json(challenge, { headers: { 'Cache-Control': 'no-store' } })
}
