import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { removeAuthor } from '@/lib/authors/actions'
import type { DeskAuthorView } from '@/lib/authors/types'
import { formResult } from '@/lib/platform/form-action'

export function AuthorRemoval({ author }: { author: DeskAuthorView }) {
  const refused = formResult('delete-author')
  return (
    <section className="mt-12 max-w-measure border-t border-line pt-4">
      <h2 className="text-2xl font-bold">Delete</h2>
      {author.articles > 0 ? (
        <p className="mt-2">They stand in a byline, so they stay.</p>
      ) : (
        <form action={removeAuthor} className="mt-4 space-y-4">
          {refused && <FormAlert message={refused.message} />}
          <input type="hidden" name="id" value={author.id} />
          <Button quiet>Delete the author</Button>
        </form>
      )}
    </section>
  )
}
