import type { StaffRole } from '@/lib/accounts/types'
import { formResult } from '@/lib/platform/form-action'
import {
  approve,
  correct,
  publish,
  sendBack,
  submit,
  takeBack,
  unschedule,
  withdraw,
} from '@/lib/publishing/actions'
import type { DraftView } from '@/lib/publishing/drafts/types'
import { PublicNoteForm } from './public-note-form'
import { ScheduleForm } from './schedule-form'
import { StepForm } from './step-form'

const correction = {
  id: 'correction',
  name: 'text',
  label: 'What was wrong, and what is right',
  hint: 'Everybody reads it, above the article and at /corrections. It cannot be taken back.',
}

const withdrawal = {
  id: 'withdrawal',
  name: 'notice',
  label: 'What readers find instead',
  hint: 'Say why it is gone. Nothing of the article is shown any more, nor are its pictures.',
}

interface WorkflowFormsProps {
  draft: DraftView
  role: StaffRole
}

/**
 * Whether a step's form is there: also when the step was refused because the article moved on
 * meanwhile, so that the reason is said, and what was typed is not lost.
 */
const isDrawn = (form: string, isAllowed: boolean): boolean =>
  isAllowed || formResult(form) !== null

/** What the visitor may do with the article as it stands; the commands decide for themselves. */
export const WorkflowForms = (props: WorkflowFormsProps) => (
  <section aria-labelledby="next" className="space-y-8">
    <h2 id="next" className="text-2xl font-bold">
      What next
    </h2>
    <ReviewForms {...props} />
    <PublishingForms {...props} />
  </section>
)

function ReviewForms({ draft, role }: WorkflowFormsProps) {
  const { articleId: id, stage, status, version } = draft
  const edits = role !== 'writer'
  return (
    <>
      {isDrawn('submit', stage === 'writing') && (
        <StepForm
          id={id}
          version={version}
          form="submit"
          action={submit}
          label="Submit for review"
          note="Note to the editors (optional)"
        />
      )}
      {isDrawn('approve', edits && stage === 'in_review') && (
        <StepForm id={id} version={version} form="approve" action={approve} label="Approve" />
      )}
      {isDrawn('send-back', edits && stage !== 'writing' && status !== 'scheduled') && (
        <StepForm
          id={id}
          version={version}
          form="send-back"
          action={sendBack}
          label="Send back"
          note="What has to be changed"
          quiet
        />
      )}
      {isDrawn('take-back', stage === 'in_review') && (
        <StepForm
          id={id}
          version={version}
          form="take-back"
          action={takeBack}
          label="Take back"
          quiet
        />
      )}
    </>
  )
}

function PublishingForms({ draft, role }: WorkflowFormsProps) {
  const { articleId: id, status, version, approvedVersion, publishedVersion } = draft
  const edits = role !== 'writer'
  const isReady =
    approvedVersion !== null && (approvedVersion !== publishedVersion || status === 'withdrawn')
  const isToCome = status === 'draft' || status === 'scheduled'
  const wasPublished = status === 'published' || status === 'withdrawn'
  return (
    <>
      {isDrawn('publish', edits && isReady) && (
        <StepForm id={id} version={version} form="publish" action={publish} label="Publish now" />
      )}
      {isDrawn('schedule', edits && isReady && isToCome) && <ScheduleForm draft={draft} />}
      {isDrawn('unschedule', edits && status === 'scheduled') && (
        <StepForm
          id={id}
          version={version}
          form="unschedule"
          action={unschedule}
          label="Take off the schedule"
          quiet
        />
      )}
      {isDrawn('correct', edits && status === 'published') && (
        <PublicNoteForm
          id={id}
          form="correct"
          action={correct}
          heading="Correct"
          field={correction}
          button="Publish the correction"
        />
      )}
      {isDrawn('withdraw', edits && wasPublished) && (
        <PublicNoteForm
          id={id}
          form="withdraw"
          action={withdraw}
          heading="Withdraw"
          field={withdrawal}
          button="Withdraw the article"
        />
      )}
    </>
  )
}
