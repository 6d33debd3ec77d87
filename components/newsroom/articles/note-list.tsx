import { PrintedTime } from '@/components/articles/printed-time'
import type { NoteView } from '@/lib/publishing/review/notes'

export const NoteList = ({ notes }: { notes: NoteView[] }) => (
  <section aria-labelledby="notes">
    <h2 id="notes" className="text-2xl font-bold">
      Notes
    </h2>
    {notes.length === 0 ? (
      <p className="mt-3 text-muted">
        None yet. They are written when a text is submitted or sent back.
      </p>
    ) : (
      <ol className="mt-3 space-y-5">
        {notes.map(({ id, text, version, writtenBy, writtenAt }) => (
          <li key={id} className="border-l-2 border-line pl-4">
            <p className="whitespace-pre-line">{text}</p>
            <p className="mt-1 font-sans text-sm text-muted">
              {writtenBy} on version {version}, <PrintedTime instant={writtenAt} />
            </p>
          </li>
        ))}
      </ol>
    )}
  </section>
)
