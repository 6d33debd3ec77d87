import { StatusNote } from '@/components/ui/status-note'
import { currentNotice } from '@/lib/platform/session-notice'

const done: Record<string, string> = {
  'legal-saved': 'The text is saved. Readers see nothing of it yet.',
  'legal-discarded': 'The text is discarded.',
  'legal-published': 'The new version is in force. Readers see it now.',
  'legal-announced': 'The new version is announced. It comes into force by itself on its day.',
  'legal-taken-back': 'The announced version is taken back.',
  'settings-saved': 'The settings are saved.',
  'front-saved': 'The front is saved. Readers see it now.',
  'front-restored': 'The front is as it was before. Readers see it now.',
  'section-saved': 'The section is saved. Readers see it now.',
  'sections-merged': 'The two are one section now. The old addresses lead here.',
  'section-deleted': 'The section is deleted.',
  submitted: 'The text is with the editors.',
  'taken-back': 'The text is yours to write again.',
  'sent-back': 'The text is with its writer, with your note.',
  approved: 'Approved. It can be published now, or scheduled.',
  published: 'Published.',
  scheduled: 'Scheduled.',
  unscheduled: 'It is not scheduled any more.',
  withdrawn: 'Withdrawn. Its address says why.',
  corrected: 'The correction is public.',
  restored: 'The text is as it was then, as a new version.',
  'preview-revoked': 'The preview link leads nowhere any more.',
  'topic-saved': 'The topic is saved.',
  'topics-merged': 'The two are one topic now. The old address leads here.',
  'topic-deleted': 'The topic is deleted.',
  'author-saved': 'The author is saved.',
  'author-deleted': 'The author is deleted.',
  invited: 'The invitation is on its way.',
  'invitation-revoked': 'The invitation is taken back. Its link is good for nothing.',
  'role-changed': 'The role is changed. It counts from the next page they open.',
  'member-disabled': 'The account is disabled. It opens nothing any more.',
  'member-enabled': 'The account is enabled. They can sign in again.',
  'member-removed': 'They are a reader now, and signed out everywhere.',
  'factors-reset': 'Their second factors are removed. They set up new ones when they come back.',
  'picture-saved': 'What the picture says is saved.',
  'picture-deleted': 'The picture is deleted, with its files.',
}

/** What somebody has just done in the newsroom. */
export function NewsroomNotice() {
  const notice = done[currentNotice() ?? '']
  return notice && <StatusNote>{notice}</StatusNote>
}
