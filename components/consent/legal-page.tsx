import { Blocks } from '@/components/articles/blocks'
import { compareWordings } from '@/lib/consent/compare-wordings'
import type { LegalDocumentView } from '@/lib/consent/queries'
import { formatDate } from '@/lib/platform/clock'
import { site } from '@/lib/site'
import { ChangedPassages } from './changed-passages'

const none = new Map<string, never>()

interface LegalPageProps {
  document: LegalDocumentView
  /** The version that waits for its day. */
  announced: LegalDocumentView | null
}

export const LegalPage = ({ document, announced }: LegalPageProps) => (
  <article className="mx-auto max-w-measure px-4 pt-10">
    <h1 className="text-4xl font-bold">{document.title}</h1>
    <p className="mt-3 mb-8 border-b border-line pb-4 font-sans text-[0.9375rem] text-muted">
      Version {document.version}, in force since {dayOf(document)}
      {announced && (
        <>
          {' · '}
          <a href="#announced" className="underline">
            what changes on {dayOf(announced)}
          </a>
        </>
      )}
    </p>
    <div className="story">
      <Blocks blocks={document.body.content} pictures={none} paths={none} />
    </div>
    {announced && (
      <section id="announced" className="mt-12 border-t border-line pt-6">
        <h2 className="mb-4 text-2xl font-bold">
          What changes on {dayOf(announced)}, with version {announced.version}
        </h2>
        <ChangedPassages changes={compareWordings(document.body, announced.body)} />
      </section>
    )}
  </article>
)

const dayOf = ({ effectiveFrom }: LegalDocumentView): string =>
  formatDate(effectiveFrom, site.locale, 'UTC')
