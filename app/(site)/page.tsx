import { StructuredData } from '@/components/articles/structured-data'
import { FrontPage } from '@/components/fronts/front-page'
import { PageFrame } from '@/components/site/page-frame'
import { currentVisitor } from '@/lib/accounts/session'
import { frontPage } from '@/lib/fronts/names'
import { readFront } from '@/lib/fronts/queries'
import { openVariant } from '@/lib/gate/variant'
import { declareCacheable } from '@/lib/page-cache/declare'
import { keys } from '@/lib/page-cache/keys'
import { env } from '@/lib/platform/env'
import { alternates } from '@/lib/seo/alternates'
import { webSite } from '@/lib/seo/publisher'

export const metadata = { alternates: alternates('/') }

export default async function Page() {
  const [visitor, front] = await Promise.all([currentVisitor(), readFront()])
  declareCacheable(openVariant(visitor), [keys.front, keys.arrangement(frontPage)])
  return (
    <PageFrame visitor={visitor} path="/" edition={front.newest}>
      <StructuredData data={webSite(env().SITE_URL)} />
      <FrontPage front={front} />
    </PageFrame>
  )
}
