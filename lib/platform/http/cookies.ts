/** Every cookie of this site. On https each but the notice has `__Host-` before its name. */
export const cookieNames = {
  session: 'next-auth.session-token',
  /** Carries a notice over one redirect. The server removes it once it was read. */
  notice: 'standfirst-notice',
  device: 'standfirst-device',
  code: 'standfirst-code',
  secondStep: 'standfirst-second-step',
  googleForm: 'standfirst-google-form',
  googleDoor: 'standfirst-google-door',
} as const

/** The value of a cookie in a request's header, as it stands there; null when it is not there. */
export function readCookie(header: string | undefined, name: string): string | null {
  for (const pair of header?.split(';') ?? []) {
    const [key, value] = pair.split('=', 2)
    if (key?.trim() === name && value) return value.trim()
  }
  return null
}
