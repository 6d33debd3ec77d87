import { Front } from '@/components/articles/front'
import { PageFrame } from '@/components/site/page-frame'
import { currentVisitor } from '@/lib/accounts/session'
import { listArticles } from '@/lib/articles/queries'
import { openVariant } from '@/lib/gate/variant'
import { declareCacheable } from '@/lib/page-cache/declare'
import { keys } from '@/lib/page-cache/keys'
import { site } from '@/lib/site'

export default async function FrontPage() {
  const [visitor, articles] = await Promise.all([currentVisitor(), listArticles({ take: 20 })])
  declareCacheable(openVariant(visitor), [keys.front])
  return (
    <PageFrame visitor={visitor} path="/">
      <h1 className="sr-only">{site.name}</h1>
      <Front articles={articles} />
    </PageFrame>
  )
}
