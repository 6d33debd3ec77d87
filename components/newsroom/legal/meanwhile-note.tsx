import { ChangedPassages } from '@/components/consent/changed-passages'
import { compareWordings } from '@/lib/consent/compare-wordings'
import { checkText } from '@/lib/consent/desk/check-text'
import type { DraftView } from '@/lib/consent/desk/types'

interface MeanwhileNoteProps {
  /** The text as it is now. */
  draft: DraftView
  typed: string
}

/** Somebody else was faster: what they wrote, and what is different in what was typed here. */
export const MeanwhileNote = ({ draft, typed }: MeanwhileNoteProps) => (
  <section aria-labelledby="meanwhile" className="border-l-4 border-accent bg-raised px-4 py-3">
    <h2 id="meanwhile" className="font-sans text-base font-semibold">
      {draft.saved ? `Saved meanwhile by ${draft.saved.by}` : 'Published or discarded meanwhile'}
    </h2>
    <p className="mt-1 mb-4 font-sans text-base">
      Saving once more puts your text in the place of theirs. Take from theirs what is to stay.
    </p>
    <ChangedPassages changes={compareWordings(draft.body, checkText(typed).body)} />
    <details className="mt-4 font-sans text-base">
      <summary className="cursor-pointer py-2 font-semibold">The text as it is now</summary>
      <pre className="text-[0.9375rem] break-words whitespace-pre-wrap">{draft.text}</pre>
    </details>
  </section>
)
