import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { formResult } from '@/lib/platform/form-action'
import { schedule } from '@/lib/publishing/actions'
import type { DraftView } from '@/lib/publishing/drafts/types'
import { site } from '@/lib/site'

export function ScheduleForm({ draft }: { draft: DraftView }) {
  const refused = formResult('schedule')
  const error = refused?.fields.hour
  return (
    <form action={schedule} className="max-w-measure space-y-3 font-sans">
      {refused && <FormAlert message={refused.message} />}
      <input type="hidden" name="id" value={draft.articleId} />
      <label htmlFor="hour" className="block text-base font-semibold">
        Publish at
      </label>
      <p id="hour-hint" className="text-[0.9375rem] text-muted">
        As clocks in {site.timeZone.split('/').at(-1)} show it.
      </p>
      {error && (
        <p id="hour-error" className="text-[0.9375rem] font-semibold text-accent">
          {error}
        </p>
      )}
      <input
        id="hour"
        name="hour"
        type="datetime-local"
        step="1"
        required
        defaultValue={refused?.values.hour}
        aria-describedby={error ? 'hour-hint hour-error' : 'hour-hint'}
        aria-invalid={error ? true : undefined}
        className="block h-12 rounded-sm border border-field bg-paper px-3 text-base aria-invalid:border-2 aria-invalid:border-accent"
      />
      <Button compact>{draft.status === 'scheduled' ? 'Schedule anew' : 'Schedule'}</Button>
    </form>
  )
}
