import { PrintedTime } from '@/components/articles/printed-time'
import { Written } from '@/components/newsroom/articles/written'
import { Fact } from '@/components/ui/fact'
import type { DraftStage, DraftView } from '@/lib/publishing/drafts/types'

const stages: Record<DraftStage, string> = {
  writing: 'Being written',
  in_review: 'In review',
  approved: 'Approved',
}

/** Where the article stands: what readers have, and what is worked on. */
export function Standing({ draft }: { draft: DraftView }) {
  const { version, approvedVersion, publishedVersion, scheduledFor, isOverdue } = draft
  return (
    <section aria-labelledby="standing">
      <h2 id="standing" className="text-2xl font-bold">
        Where it stands
      </h2>
      <dl className="mt-3 grid grid-cols-[8rem_minmax(0,1fr)] gap-x-4 gap-y-2 font-sans text-[0.9375rem] [&>div]:contents">
        <Fact name="Readers">{whatReadersHave(draft)}</Fact>
        <Fact name="The text">
          {stages[draft.stage]}, version {version}. Last saved by {draft.savedBy},{' '}
          <PrintedTime instant={draft.savedAt} />.
        </Fact>
        {scheduledFor && approvedVersion !== null && (
          <Fact name="Scheduled">
            <PrintedTime instant={scheduledFor} />, version {approvedVersion}.
            {version > approvedVersion && ' What was changed since is not in it.'}
          </Fact>
        )}
        {isOverdue && (
          <Fact name="Overdue">
            <strong>
              The hour is over, and the article did not come out: something keeps it from being
              published.
            </strong>{' '}
            Mend what is missing below, or publish it now.
          </Fact>
        )}
        {publishedVersion !== null &&
          version > publishedVersion &&
          draft.status === 'published' && (
            <Fact name="Not out yet">
              <a
                href={`/newsroom/articles/${draft.articleId}/revisions?from=${publishedVersion}&to=${version}`}
                className="underline"
              >
                What was changed since version {publishedVersion}
              </a>
            </Fact>
          )}
        <Fact name="Written by">
          <Written begunBy={draft.begunBy} changedBy={draft.changedBy} />
        </Fact>
        <Fact name="Address">
          {draft.status === 'published' ? (
            <a href={draft.path} className="break-all underline">
              {draft.path}
            </a>
          ) : (
            <span className="break-all">{draft.path}</span>
          )}
        </Fact>
      </dl>
    </section>
  )
}

function whatReadersHave({ status, publishedVersion }: DraftView): string {
  switch (status) {
    case 'draft':
    case 'scheduled':
      return 'They see nothing of it yet.'
    case 'published':
      return `They read version ${publishedVersion ?? 0}.`
    case 'withdrawn':
      return 'It is withdrawn: its address says why.'
  }
}
