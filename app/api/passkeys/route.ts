import { askForPasskey } from '@/lib/passkeys/ask'

/**
 * What a browser asks for a passkey with, to sign in. It does not stand in the page: what is random
 * there would change the page's length, by which nobody shall tell one answer from another.
 */
export async function GET(): Promise<Response> {
  const options = await askForPasskey('sign-in')
  return new Response(options, {
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
  })
}
