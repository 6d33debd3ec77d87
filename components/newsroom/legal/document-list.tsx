import { RecentTime } from '@/components/articles/printed-time'
import type { DocumentRow } from '@/lib/consent/desk/types'
import { VersionDay } from './document-day'

/** Every document, the version that readers have of it, and what waits. */
export const DocumentList = ({ documents }: { documents: DocumentRow[] }) => (
  <ul className="mt-6 max-w-measure border-t border-line font-sans text-base">
    {documents.map(({ kind, title, inForce, announced, draft, isMoved }) => (
      <li key={kind} className="border-b border-line py-4">
        <a
          href={`/newsroom/legal/${kind}`}
          className="inline-block py-1 font-serif text-2xl font-bold hover:underline"
        >
          {title}
        </a>
        <p>{inForce ? <VersionDay version={inForce} /> : 'No version is in force.'}</p>
        {announced && (
          <p>
            <VersionDay version={announced} isAnnounced />
          </p>
        )}
        {draft && (
          <p className="text-muted">
            A new version is being written, last by {draft.savedBy}, on{' '}
            <RecentTime instant={draft.savedAt} />
          </p>
        )}
        {isMoved && (
          <p className="mt-1 font-semibold text-accent">
            It says other figures than the software keeps. A new version is due.
          </p>
        )}
      </li>
    ))}
  </ul>
)
