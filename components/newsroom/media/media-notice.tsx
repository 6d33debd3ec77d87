import { StatusNote } from '@/components/ui/status-note'
import { currentNotice } from '@/lib/platform/session-notice'

const done: Record<string, string> = {
  'picture-saved': 'What the picture says is saved.',
  'picture-deleted': 'The picture is deleted, with its files.',
}

const refusal = /^upload-refused (.{1,300})$/

/** What has just been done, or why a picture was not taken. */
export function MediaNotice() {
  const notice = currentNotice() ?? ''
  const why = refusal.exec(notice)?.[1]
  if (why) {
    return (
      <p role="alert" className="mt-6 border-l-4 border-accent px-4 py-3 font-sans font-semibold">
        {why}
      </p>
    )
  }
  const words = done[notice]
  return words ? (
    <div className="mt-6">
      <StatusNote>{words}</StatusNote>
    </div>
  ) : null
}
