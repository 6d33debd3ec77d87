import { currentVisitor } from '@/lib/accounts/session'
import { articlePath } from '@/lib/articles/address'
import { listHeadlines } from '@/lib/articles/queries'
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
  const [visitor, newest] = await Promise.all([currentVisitor(), listHeadlines(8)])
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
          <section aria-labelledby="newest-heading" className="mt-10">
            <h2 id="newest-heading" className="font-sans text-lg font-bold">
              The newest stories
            </h2>
            <ul className="mt-3 max-w-measure border-b border-line">
              {newest.map((story) => (
                <li key={story.slug} className="border-t border-line">
                  <a
                    href={articlePath(story)}
                    className="block py-2.5 text-xl leading-snug font-bold hover:underline"
                  >
                    {story.headline}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </PageBody>
    </PageFrame>
  )
}
