import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { TextField } from '@/components/ui/text-field'
import { formResult } from '@/lib/platform/form-action'
import { begin } from '@/lib/publishing/actions'
import { SectionField } from './section-field'

export function BeginArticleForm() {
  const refused = formResult('begin-article')
  return (
    <form action={begin} noValidate className="mt-6 max-w-md space-y-5">
      {refused && <FormAlert message={refused.message} />}
      <TextField
        id="headline"
        name="headline"
        type="text"
        label="Working headline"
        hint="It can be changed until the article is published, and after."
        autoComplete="off"
        value={refused?.values.headline}
        error={refused?.fields.headline}
      />
      <SectionField value={refused?.values.section} error={refused?.fields.section} />
      <Button>Begin the article</Button>
    </form>
  )
}
