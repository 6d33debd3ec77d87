import { ChangedPassages } from '@/components/consent/changed-passages'
import type { DocumentDesk } from '@/lib/consent/desk/types'

/** Why a new version is due, or may be: the software has changed under the document. */
export const DueNotes = ({ document: { inForce, moved, offered } }: { document: DocumentDesk }) => (
  <div className="mt-6 max-w-measure space-y-6 empty:hidden">
    {moved && (
      <section aria-labelledby="moved" className="border-l-4 border-accent bg-raised px-4 py-3">
        <h2 id="moved" className="font-sans text-base font-semibold">
          Version {inForce?.version} says other figures than the software keeps
        </h2>
        <p className="mt-1 mb-4 font-sans text-base">
          Save the text as it is and publish it: the new version has the figures of today.
        </p>
        <ChangedPassages changes={moved} />
      </section>
    )}
    {offered && (
      <details className="border-l-4 border-line bg-raised px-4 py-3">
        <summary className="cursor-pointer font-sans text-base font-semibold">
          The software came with a version {offered.version} of its own
        </summary>
        <p className="mt-2 mb-4 font-sans text-base">
          It is in force nowhere. This is what it says else than version {inForce?.version}; take
          from it what is true of this site.
        </p>
        <ChangedPassages changes={offered.changes} />
      </details>
    )}
  </div>
)
