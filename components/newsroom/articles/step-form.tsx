import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { TextArea } from '@/components/ui/text-area'
import { formResult } from '@/lib/platform/form-action'

interface StepFormProps {
  id: string
  /** What whoever takes the step has read. */
  version: number
  form: string
  action: (form: FormData) => Promise<void>
  label: string
  /** The label of a note that goes with it. */
  note?: string
  quiet?: boolean
}

export function StepForm({ id, version, form, action, label, note, quiet }: StepFormProps) {
  const refused = formResult(form)
  return (
    <form action={action} className="max-w-measure space-y-3">
      {refused && <FormAlert message={refused.message} />}
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      {note && (
        <TextArea
          id={`${form}-note`}
          name="note"
          label={note}
          maxLength={2000}
          value={refused?.values.note}
          error={refused?.fields.note}
        />
      )}
      <Button quiet={quiet ?? false} compact>
        {label}
      </Button>
    </form>
  )
}
