import { StoryRow } from '@/components/articles/story-row'
import { currentVisitor } from '@/lib/accounts/session'
import { listArticles } from '@/lib/articles/queries'
import { requestContext } from '@/lib/platform/request-context'
import { site } from '@/lib/site'
import { PageBody } from './page-body'
import { PageFrame } from './page-frame'
import { SearchField } from './search-field'

/**
 * Drawn by the page itself: a page that throws `notFound()` is drawn by Next.js' scripts, which
 * readers do not get.
 */
export async function NotFoundPage() {
  requestContext().status = 404
  const [visitor, newest] = await Promise.all([currentVisitor(), listArticles({ take: 5 })])
  return (
    <PageFrame visitor={visitor} path="/">
      <PageBody
        heading="There is nothing at this address"
        lead={
          <>
            The link may be old or mistyped. If you followed one of ours, please tell us:{' '}
            <a href={`mailto:${site.contactEmail}`} className="underline">
              {site.contactEmail}
            </a>
          </>
        }
      >
        <SearchField />
        {newest.length > 0 && (
          <section aria-labelledby="newest-heading" className="mt-10 max-w-[56rem]">
            <h2 id="newest-heading" className="mb-3 font-sans text-lg font-bold">
              The newest stories
            </h2>
            <ul className="border-b border-line">
              {newest.map((article) => (
                <li key={article.id}>
                  <StoryRow article={article} level={3} />
                </li>
              ))}
            </ul>
          </section>
        )}
      </PageBody>
    </PageFrame>
  )
}
