import { NotFoundPage } from '@/components/site/not-found-page'
import { PageFrame } from '@/components/site/page-frame'
import { currentVisitor } from '@/lib/accounts/session'
import { formatPrintedTime } from '@/lib/platform/clock'
import { requestContext } from '@/lib/platform/request-context'
import { site } from '@/lib/site'

export const withdrawnTitle = 'This article has been withdrawn'

interface AbsentArticleProps {
  withdrawal: { notice: string; withdrawnAt: Date } | null
}

/** At the address of no article, or of one that may not be told from none; or of a withdrawn one. */
export async function AbsentArticle({ withdrawal }: AbsentArticleProps) {
  if (!withdrawal) return <NotFoundPage />
  requestContext().status = 410
  return (
    <PageFrame visitor={await currentVisitor()} path="/">
      <div className="mx-auto max-w-measure px-4 pt-10">
        <h1 className="text-4xl font-bold">{withdrawnTitle}</h1>
        <div className="story mt-6">
          {withdrawal.notice.split(/\n\s*\n/).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
        <p className="mt-6 font-sans text-[0.9375rem] text-muted">
          Withdrawn on{' '}
          <time dateTime={withdrawal.withdrawnAt.toISOString()}>
            {formatPrintedTime(withdrawal.withdrawnAt, site.locale, site.timeZone)}
          </time>
          . Questions:{' '}
          <a href={`mailto:${site.contactEmail}`} className="underline">
            {site.contactEmail}
          </a>
        </p>
      </div>
    </PageFrame>
  )
}
