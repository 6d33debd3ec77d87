import { env } from '@/lib/platform/env'
import { robotsTxt } from '@/lib/seo/robots'

export const dynamic = 'force-dynamic'

export const GET = (): Response =>
  new Response(robotsTxt(env().SITE_URL), {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
    },
  })
