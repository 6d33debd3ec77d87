import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { remove } from '@/lib/media/actions'
import type { PictureRecord } from '@/lib/media/types'
import { formResult } from '@/lib/platform/form-action'
import type { PictureUses } from '@/lib/publishing/picture-uses'

interface PictureRemovalProps {
  picture: PictureRecord
  uses: PictureUses
}

/** Only what nothing uses, and no earlier version either, can be deleted. */
export function PictureRemoval({ picture, uses }: PictureRemovalProps) {
  const refused = formResult('picture-removal')
  const isUsed = uses.articles.length + uses.elsewhere + picture.authors.length > 0
  return (
    <section aria-labelledby="removal" className="mt-10 max-w-measure">
      <h2 id="removal" className="text-2xl font-bold">
        Delete it
      </h2>
      {refused && <FormAlert message={refused.message} />}
      {isUsed ? (
        <p className="mt-3">It stays for as long as anything above shows it.</p>
      ) : (
        <details className="mt-3">
          <summary className="flex min-h-11 w-fit cursor-pointer items-center font-sans text-base font-semibold underline">
            Delete this picture …
          </summary>
          <form action={remove} className="mt-2 space-y-4">
            <input type="hidden" name="id" value={picture.id} />
            <p>The picture and its files are gone for good, for everybody.</p>
            <Button quiet>Delete for good</Button>
          </form>
        </details>
      )}
    </section>
  )
}
