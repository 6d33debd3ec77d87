import { ChangedPassages } from '@/components/consent/changed-passages'
import type { DocumentDesk } from '@/lib/consent/desk/types'

/** What the text that is worked on says else than the version in force. */
export const DraftChanges = ({ document: { draft, inForce } }: { document: DocumentDesk }) => (
  <section aria-labelledby="changes" className="mt-6 max-w-measure">
    <h2 id="changes" className="mb-4 text-2xl font-bold">
      What is different from version {inForce?.version}
    </h2>
    <ChangedPassages changes={draft.changes} />
  </section>
)
