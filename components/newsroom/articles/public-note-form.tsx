import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { TextArea } from '@/components/ui/text-area'
import { formResult } from '@/lib/platform/form-action'

interface PublicNoteFormProps {
  /** The article's. */
  id: string
  form: string
  action: (data: FormData) => Promise<void>
  heading: string
  field: { id: string; name: string; label: string; hint: string }
  button: string
}

/** Something said to every reader about an article that was published. */
export function PublicNoteForm({ id, form, action, heading, field, button }: PublicNoteFormProps) {
  const refused = formResult(form)
  return (
    <form action={action} className="max-w-measure space-y-3">
      <h3 className="font-sans text-lg font-semibold">{heading}</h3>
      {refused && <FormAlert message={refused.message} />}
      <input type="hidden" name="id" value={id} />
      <TextArea
        {...field}
        maxLength={2000}
        value={refused?.values[field.name]}
        error={refused?.fields[field.name]}
      />
      <Button compact quiet>
        {button}
      </Button>
    </form>
  )
}
