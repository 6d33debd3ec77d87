/** The cookie that carries a notice over one redirect. The server removes it once it was read. */
export const noticeCookie = 'standfirst-notice'

/** The value of a cookie in a request's header, as it stands there; null when it is not there. */
export function readCookie(header: string | undefined, name: string): string | null {
  for (const pair of header?.split(';') ?? []) {
    const [key, value] = pair.split('=', 2)
    if (key?.trim() === name && value) return value.trim()
  }
  return null
}
