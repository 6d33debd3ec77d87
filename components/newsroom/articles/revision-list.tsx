import { PrintedTime } from '@/components/articles/printed-time'
import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { formResult } from '@/lib/platform/form-action'
import { restore } from '@/lib/publishing/actions'
import type { DraftView, RevisionReason, RevisionRow } from '@/lib/publishing/drafts/types'

interface RevisionListProps {
  draft: DraftView
  revisions: RevisionRow[]
  chosen: { from: number | null; to: number | null }
}

const reasons: Record<RevisionReason, string> = {
  begun: 'Begun',
  saved: 'Saved',
  submitted: 'Submitted',
  sent_back: 'Sent back',
  approved: 'Approved',
  published: 'Saved',
  restored: 'Restored',
  merged: 'Merged',
}

/** Every kept text of the article: two can be compared, one restored. */
export function RevisionList({ draft, revisions, chosen }: RevisionListProps) {
  const versions = [
    ...(revisions.some(({ version }) => version === draft.version) ? [] : [newest(draft)]),
    ...revisions,
  ]
  const [from, to] = [chosen.from ?? versions.at(1)?.version, chosen.to ?? versions.at(0)?.version]
  const refused = formResult('restore')
  return (
    <section aria-labelledby="revisions" className="mt-8">
      <h2 id="revisions" className="text-2xl font-bold">
        Kept texts
      </h2>
      {refused && <FormAlert message={refused.message} />}
      <form action={`/newsroom/articles/${draft.articleId}/revisions`} className="mt-3">
        <ul className="border-t border-line font-sans text-[0.9375rem]">
          {versions.map((row) => (
            <li
              key={row.version}
              className="flex flex-wrap items-center gap-x-6 gap-y-1 border-b border-line py-2"
            >
              <Radio name="from" value={row.version} checked={row.version === from} />
              <Radio name="to" value={row.version} checked={row.version === to} />
              <span className="min-w-40 flex-1">
                Version {row.version}: {reasons[row.reason]} by {row.savedBy},{' '}
                <PrintedTime instant={row.savedAt} />
                {marksOf(row.version, draft).map((mark) => (
                  <strong key={mark}> · {mark}</strong>
                ))}
              </span>
              {row.version !== draft.version && (
                <button
                  type="submit"
                  form={`restore-${row.version}`}
                  className="min-h-11 cursor-pointer font-semibold underline"
                >
                  Restore<span className="sr-only"> version {row.version}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
        <div className="mt-4">
          <Button compact>Compare</Button>
        </div>
      </form>
      {versions.map(({ version }) => (
        <form key={version} id={`restore-${version}`} action={restore}>
          <input type="hidden" name="id" value={draft.articleId} />
          <input type="hidden" name="version" value={version} />
        </form>
      ))}
    </section>
  )
}

/** What became of a version: the draft knows, whatever a kept text was kept for. */
const marksOf = (version: number, draft: DraftView): string[] => [
  ...(version === draft.approvedVersion ? ['Approved'] : []),
  ...(version === draft.publishedVersion ? ['Published'] : []),
]

const newest = ({ version, savedAt, savedBy }: DraftView): RevisionRow => ({
  version,
  savedAt,
  savedBy,
  reason: 'saved',
})

const Radio = ({
  name,
  value,
  checked,
}: {
  name: 'from' | 'to'
  value: number
  checked: boolean
}) => (
  <label className="flex min-h-11 items-center gap-2">
    <input
      type="radio"
      name={name}
      value={value}
      defaultChecked={checked}
      className="size-5 accent-accent"
    />
    {name}
    <span className="sr-only"> version {value}</span>
  </label>
)
