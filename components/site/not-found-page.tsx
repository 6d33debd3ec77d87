import { currentVisitor } from '@/lib/accounts/session'
import { requestContext } from '@/lib/platform/request-context'
import { site } from '@/lib/site'
import { PageFrame } from './page-frame'

/**
 * Drawn by the page itself: a page that throws `notFound()` is drawn by Next.js' scripts, which
 * readers do not get.
 */
export async function NotFoundPage() {
  requestContext().status = 404
  return (
    <PageFrame visitor={await currentVisitor()} path="/">
      <div className="mx-auto max-w-measure px-4 pt-10">
        <h1 className="text-4xl font-bold">There is nothing at this address</h1>
        <p className="mt-4">
          The link may be old or mistyped. The newest stories are on the{' '}
          <a href="/" className="underline">
            front page
          </a>
          , and in each section:
        </p>
        <ul className="mt-3 list-disc pl-6">
          {site.sections.map(({ slug, name }) => (
            <li key={slug}>
              <a href={`/${slug}`} className="inline-block py-1 underline">
                {name}
              </a>
            </li>
          ))}
        </ul>
        <p className="mt-6">
          If you followed a link of ours, please tell us:{' '}
          <a href={`mailto:${site.contactEmail}`} className="underline">
            {site.contactEmail}
          </a>
        </p>
      </div>
    </PageFrame>
  )
}
