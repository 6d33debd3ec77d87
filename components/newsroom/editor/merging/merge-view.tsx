import { useState } from 'react'
import type { DraftContent } from '@/lib/publishing/drafts/content'
import { fieldNames } from '@/lib/publishing/drafts/field-names'
import { type Choice, mergeDrafts, settleMerge } from '@/lib/publishing/drafts/merge/merge-drafts'
import type { Option } from '../fields/chosen-list'
import { Conflict } from './conflict'
import { fieldText } from './field-words'
import { MergedBlocks } from './merged-blocks'

interface MergeViewProps {
  /** What happened, and who wrote which side. */
  title: string
  explanation: string
  mineName: string
  theirsName: string
  base: DraftContent
  mine: DraftContent
  theirs: DraftContent
  names: Option[]
  /** Gets the merged text, and the two that it was made of: the props may say something newer by then. */
  onSettle: (merged: DraftContent, shown: { mine: DraftContent; theirs: DraftContent }) => void
}

/** Two texts made from one, side by side: whoever wrote one of them decides what becomes of both. */
export function MergeView(props: MergeViewProps) {
  const { title, explanation, mineName, theirsName, base, mine, theirs, names, onSettle } = props
  const [shown] = useState({ mine, theirs })
  const [merge] = useState(() => mergeDrafts(base, mine, theirs))
  const disputed = merge.stretches.filter(({ kind }) => kind === 'conflict')
  const [fields, setFields] = useState<Choice[]>(() => merge.fields.map(() => 'mine'))
  const [stretches, setStretches] = useState<Choice[]>(() => disputed.map(() => 'both'))
  const sides = { mine: mineName, theirs: theirsName }
  const count = fields.length + stretches.length
  let next = -1

  return (
    <section aria-labelledby="merge-title" className="mt-6 font-sans">
      <h2 id="merge-title" tabIndex={-1} className="text-2xl font-bold">
        {title}
      </h2>
      <p className="mt-2 max-w-measure">
        {explanation}{' '}
        {count === 0
          ? 'They changed different parts: this is both of them together.'
          : `Where both changed the same, choose: ${count === 1 ? 'one place' : `${count} places`}.`}
      </p>
      {merge.fields.map(({ field, mine: own, theirs: other }, at) => (
        <Conflict
          key={field}
          name={fieldNames[field]}
          sides={sides}
          choice={fields[at] ?? 'mine'}
          onChoose={(choice) => setFields(fields.with(at, choice))}
          mine={<p>{fieldText(own, names)}</p>}
          theirs={<p>{fieldText(other, names)}</p>}
        />
      ))}
      {merge.stretches.map((stretch, position) => {
        const key = `${stretch.kind}-${position}`
        if (stretch.kind === 'agreed') return <MergedBlocks key={key} pieces={stretch.items} />
        next += 1
        const at = next
        return (
          <Conflict
            key={key}
            name={`Place ${at + 1} of ${disputed.length} in the text`}
            sides={sides}
            canBeBoth
            choice={stretches[at] ?? 'both'}
            onChoose={(choice) => setStretches(stretches.with(at, choice))}
            mine={<MergedBlocks pieces={stretch.mine} />}
            theirs={<MergedBlocks pieces={stretch.theirs} />}
          />
        )
      })}
      <div className="mt-6 flex flex-wrap gap-3">
        <button
          type="button"
          className="min-h-12 cursor-pointer rounded-sm bg-accent px-6 font-semibold text-on-accent"
          onClick={() => onSettle(settleMerge(merge, { fields, stretches }), shown)}
        >
          Save the merged text
        </button>
      </div>
    </section>
  )
}
