import { StatusNote } from '@/components/ui/status-note'
import type { DraftView } from '@/lib/publishing/drafts/types'

const notices: Record<string, string> = {
  submitted: 'The text is with the editors.',
  'taken-back': 'The text is yours to write again.',
  'sent-back': 'The text is with its writer, with your note.',
  approved: 'Approved. It can be published now, or scheduled.',
  published: 'Published.',
  scheduled: 'Scheduled.',
  unscheduled: 'It is not scheduled any more.',
  withdrawn: 'Withdrawn. Its address says why.',
  corrected: 'The correction is public.',
  'preview-revoked': 'The preview link leads nowhere any more.',
}

/** What has just been done with the article. */
export function WorkflowNotice({ notice, draft }: { notice: string | null; draft: DraftView }) {
  const words = notice && notices[notice]
  if (!words) return null
  return (
    <StatusNote>
      <p>
        {words}{' '}
        {(notice === 'published' || notice === 'corrected') && <a href={draft.path}>Read it</a>}
      </p>
    </StatusNote>
  )
}
