import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { TextField } from '@/components/ui/text-field'
import { formResult } from '@/lib/platform/form-action'
import { addSection, saveSection } from '@/lib/sections/actions'
import type { DeskSectionView } from '@/lib/sections/types'

/** A section as it is, or a new one. */
export function SectionForm({ section }: { section?: DeskSectionView }) {
  const refused = formResult('section')
  const { name, slug } = { ...section, ...refused?.values }
  return (
    <form
      action={section ? saveSection : addSection}
      noValidate
      className="mt-6 max-w-measure space-y-5"
    >
      {refused && <FormAlert message={refused.message} />}
      {section && <input type="hidden" name="id" value={section.id} />}
      <TextField
        id="name"
        name="name"
        type="text"
        label="Name"
        hint="Stands in the navigation of every page."
        autoComplete="off"
        value={name}
        error={refused?.fields.name}
      />
      <TextField
        id="slug"
        name="slug"
        type="text"
        label="Slug"
        hint="The first part of the address of each of its articles. When it changes, the old addresses lead to the new ones."
        autoComplete="off"
        value={slug}
        error={refused?.fields.slug}
      />
      <Button>Save</Button>
    </form>
  )
}
