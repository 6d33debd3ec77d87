import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { TextField } from '@/components/ui/text-field'
import { formResult } from '@/lib/platform/form-action'
import { changeAddress } from '@/lib/publishing/actions'
import type { DraftView } from '@/lib/publishing/drafts/types'
import { SectionField } from './section-field'
import { SuggestSlug } from './suggest-slug'

/** Where readers find the article, or will: its section and its slug. */
export function AddressForm({ draft }: { draft: DraftView }) {
  const refused = formResult('article-address')
  const { articleId, path, slug, section, content, firstPublishedAt } = draft
  return (
    <details
      id="address"
      open={refused !== null}
      className="mt-10 max-w-md border-t border-line pt-2 font-sans"
    >
      <summary className="flex min-h-11 cursor-pointer items-center font-semibold">
        Address: {path}
      </summary>
      <form action={changeAddress} noValidate className="mt-2 space-y-5">
        {refused && <FormAlert message={refused.message} />}
        <input type="hidden" name="id" value={articleId} />
        <SectionField value={refused?.values.section ?? section} error={refused?.fields.section} />
        <TextField
          id="slug"
          name="slug"
          type="text"
          label="Last part of the address"
          hint={firstPublishedAt ? 'The address it has now will lead to the new one.' : undefined}
          autoComplete="off"
          value={refused?.values.slug ?? slug}
          error={refused?.fields.slug}
        />
        <div className="flex flex-wrap gap-2">
          <SuggestSlug headline={content.headline} />
          <Button compact quiet>
            Change the address
          </Button>
        </div>
      </form>
    </details>
  )
}
