import type { Metadata } from 'next'
import { MonthIndex } from '@/components/articles/month-index'
import { EmptyList } from '@/components/site/empty-list'
import { PageBody } from '@/components/site/page-body'
import { PageFrame } from '@/components/site/page-frame'
import { currentVisitor } from '@/lib/accounts/session'
import { listMonths } from '@/lib/articles/archive'
import { openVariant } from '@/lib/gate/variant'
import { declareCacheable } from '@/lib/page-cache/declare'
import { keys } from '@/lib/page-cache/keys'
import { site } from '@/lib/site'

export const metadata: Metadata = {
  title: 'Archive',
  description: `Everything ${site.name} has published, month by month.`,
  alternates: { canonical: '/archive' },
}

export default async function Page() {
  const [visitor, months] = await Promise.all([currentVisitor(), listMonths()])
  declareCacheable(openVariant(visitor), [keys.front])
  return (
    <PageFrame visitor={visitor} path="/archive">
      <PageBody heading="Archive">
        {months.length > 0 ? <MonthIndex months={months} /> : <EmptyList />}
      </PageBody>
    </PageFrame>
  )
}
