import { Button } from '@/components/ui/button'
import { DateField } from '@/components/ui/date-field'
import { FormAlert } from '@/components/ui/form-alert'
import { RadioChoice } from '@/components/ui/radio-choice'
import { publishLegalText } from '@/lib/consent/desk/actions'
import type { DocumentDesk } from '@/lib/consent/desk/types'
import { today } from '@/lib/consent/queries'
import { formResult } from '@/lib/platform/form-action'

export function PublishForm({ document: { kind, draft } }: { document: DocumentDesk }) {
  const refused = formResult('legal-publish')
  const day = today().toISOString().slice(0, 10)
  return (
    <form action={publishLegalText} noValidate className="mt-8 max-w-measure space-y-6">
      {refused && <FormAlert message={refused.message} />}
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="version" value={draft.version} />
      <DateField
        id="effectiveFrom"
        name="effectiveFrom"
        label="In force from"
        hint="Today, or a later day: it then comes into force by itself."
        min={day}
        value={refused?.values.effectiveFrom ?? day}
        error={refused?.fields.effectiveFrom}
      />
      <RadioChoice
        name="isSubstantial"
        legend="Does it change something of substance?"
        value={refused?.values.isSubstantial ?? ''}
        error={refused?.fields.isSubstantial}
        options={[
          {
            value: 'yes',
            label: 'Yes',
            hint: 'Registered readers are asked to agree again, and see what is different.',
          },
          {
            value: 'no',
            label: 'No, only how it is said',
            hint: 'Nobody is asked. Their records say that the wording has changed.',
          },
        ]}
      />
      <p>
        A version that is published is kept for ever, with exactly these words. It can be followed
        by another, and not be changed.
      </p>
      <Button>Publish the version</Button>
    </form>
  )
}
