import { site } from '@/lib/site'

const validDays = 180
const dayMs = 24 * 60 * 60 * 1000

/** How to tell us of a hole: RFC 9116. It says to stop believing a file that nobody looks after. */
export function securityTxt(siteUrl: string, now: Date): string {
  const expires = new Date(Math.ceil(now.getTime() / dayMs + validDays) * dayMs)
  return [
    `Contact: mailto:${site.securityEmail}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    `Preferred-Languages: ${site.language}`,
    `Canonical: ${siteUrl}/.well-known/security.txt`,
    '',
  ].join('\n')
}
