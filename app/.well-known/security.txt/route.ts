import { env } from '@/lib/platform/env'
import { securityTxt } from '@/lib/seo/security-txt'

export const dynamic = 'force-dynamic'

export const GET = (): Response =>
  new Response(securityTxt(env().SITE_URL, new Date()), {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'public, max-age=86400',
    },
  })
