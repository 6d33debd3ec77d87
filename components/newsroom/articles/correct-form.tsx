import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { TextArea } from '@/components/ui/text-area'
import { formResult } from '@/lib/platform/form-action'
import { correct } from '@/lib/publishing/actions'

export function CorrectForm({ id }: { id: string }) {
  const refused = formResult('correct')
  return (
    <form action={correct} className="max-w-measure space-y-3">
      <h3 className="font-sans text-lg font-semibold">Correct</h3>
      {refused && <FormAlert message={refused.message} />}
      <input type="hidden" name="id" value={id} />
      <TextArea
        id="correction"
        name="text"
        label="What was wrong, and what is right"
        hint="Everybody reads it, above the article and at /corrections. It cannot be taken back."
        maxLength={2000}
        value={refused?.values.text}
        error={refused?.fields.text}
      />
      <Button compact quiet>
        Publish the correction
      </Button>
    </form>
  )
}
