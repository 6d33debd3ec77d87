import { Blocks } from '@/components/articles/blocks'
import type { LegalDocumentView } from '@/lib/consent/queries'
import { formatDate } from '@/lib/platform/clock'
import { site } from '@/lib/site'

const none = new Map<string, never>()

export const LegalPage = ({ document }: { document: LegalDocumentView }) => (
  <article className="mx-auto max-w-measure px-4 pt-10">
    <h1 className="text-4xl font-bold">{document.title}</h1>
    <p className="mt-3 mb-8 border-b border-line pb-4 font-sans text-[0.9375rem] text-muted">
      Version {document.version}, in force since{' '}
      {formatDate(document.effectiveFrom, site.locale, 'UTC')}
    </p>
    <div className="story">
      <Blocks blocks={document.body.content} pictures={none} paths={none} />
    </div>
  </article>
)
