import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { formResult } from '@/lib/platform/form-action'

/** A field's name, what stands in it, and what was wrong with it. */
export interface FilledField {
  id: string
  name: string
  autoComplete: 'off'
  value: string | undefined
  error: string | undefined
}

interface DescriptionFormProps {
  /** Its name among the forms of the site. */
  form: string
  action: (data: FormData) => Promise<void>
  /** What is described, unless it is new, and how it is described so far. */
  of: { id: string } | undefined
  kept: Record<string, string> | undefined
  children: (field: (name: string) => FilledField) => ReactNode
}

/** Describes a section, a topic or an author: as it is, as it was just refused, or something new. */
export function DescriptionForm({ form, action, of, kept, children }: DescriptionFormProps) {
  const refused = formResult(form)
  const values: Record<string, string> = { ...kept, ...refused?.values }
  return (
    <form action={action} noValidate className="mt-6 max-w-measure space-y-5">
      {refused && <FormAlert message={refused.message} />}
      {of && <input type="hidden" name="id" value={of.id} />}
      {children((name) => ({
        id: name,
        name,
        autoComplete: 'off',
        value: values[name],
        error: refused?.fields[name],
      }))}
      <Button>Save</Button>
    </form>
  )
}
