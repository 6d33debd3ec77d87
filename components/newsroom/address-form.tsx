import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { TextField } from '@/components/ui/text-field'
import { formResult } from '@/lib/platform/form-action'
import { changeAddress } from '@/lib/publishing/actions'
import { SectionField } from './section-field'
import { SuggestSlug } from './suggest-slug'

interface AddressFormProps {
  id: string
  slug: string
  section: string
  headline: string
  /** Readers know the address: it will lead to the new one. */
  isKnown: boolean
}

export function AddressForm({ id, slug, section, headline, isKnown }: AddressFormProps) {
  const refused = formResult('article-address')
  return (
    <form action={changeAddress} noValidate className="space-y-4">
      {refused && <FormAlert message={refused.message} />}
      <input type="hidden" name="id" value={id} />
      <SectionField value={refused?.values.section ?? section} error={refused?.fields.section} />
      <TextField
        id="slug"
        name="slug"
        type="text"
        label="Last part of the address"
        hint={isKnown ? 'The address it has now will lead to the new one.' : undefined}
        autoComplete="off"
        value={refused?.values.slug ?? slug}
        error={refused?.fields.slug}
      />
      <div className="flex flex-wrap gap-2">
        <SuggestSlug headline={headline} />
        <Button compact quiet>
          Change the address
        </Button>
      </div>
    </form>
  )
}
