import { DescriptionForm } from '@/components/newsroom/description-form'
import { TextField } from '@/components/ui/text-field'
import { addSection, saveSection } from '@/lib/sections/actions'
import type { DeskSectionView } from '@/lib/sections/types'

/** A section as it is, or a new one. */
export const SectionForm = ({ section }: { section?: DeskSectionView }) => (
  <DescriptionForm
    form="section"
    action={section ? saveSection : addSection}
    of={section}
    kept={section && { name: section.name, slug: section.slug }}
  >
    {(field) => (
      <>
        <TextField
          {...field('name')}
          type="text"
          label="Name"
          hint="Stands in the navigation of every page."
        />
        <TextField
          {...field('slug')}
          type="text"
          label="Slug"
          hint="The first part of the address of each of its articles. When it changes, the old addresses lead to the new ones."
        />
      </>
    )}
  </DescriptionForm>
)
