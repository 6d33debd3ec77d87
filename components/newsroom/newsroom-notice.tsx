import { StatusNote } from '@/components/ui/status-note'
import { currentNotice } from '@/lib/platform/session-notice'

const done: Record<string, string> = {
  'settings-saved': 'The settings are saved.',
}

/** What somebody has just done in the newsroom. */
export function NewsroomNotice() {
  const notice = done[currentNotice() ?? '']
  return notice && <StatusNote>{notice}</StatusNote>
}
