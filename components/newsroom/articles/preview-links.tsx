import { PrintedTime } from '@/components/articles/printed-time'
import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { StatusNote } from '@/components/ui/status-note'
import { formResult } from '@/lib/platform/form-action'
import { makePreview, revokePreview } from '@/lib/publishing/actions'
import type { PreviewLinkView } from '@/lib/publishing/previews/list-preview-links'

interface PreviewLinksProps {
  links: PreviewLinkView[]
  articleId: string
}

export function PreviewLinks({ links, articleId }: PreviewLinksProps) {
  const made = formResult('preview-made')
  const refused = formResult('make-preview') ?? formResult('revoke-preview')
  return (
    <section aria-labelledby="previews" className="space-y-4">
      <h2 id="previews" className="text-2xl font-bold">
        Preview
      </h2>
      {refused && <FormAlert message={refused.message} />}
      {made?.values.path && (
        <StatusNote>
          <p>
            The link is shown this once. Whoever has it sees the newest text:{' '}
            <a href={made.values.path} className="break-all">
              {made.values.path}
            </a>
          </p>
        </StatusNote>
      )}
      <form action={makePreview}>
        <input type="hidden" name="id" value={articleId} />
        <Button quiet compact>
          Make a preview link
        </Button>
      </form>
      <ul className="space-y-3 font-sans text-[0.9375rem]">
        {links.map(({ id, madeBy, madeAt, expiresAt }) => (
          <li key={id}>
            <p>
              Made by {madeBy}, <PrintedTime instant={madeAt} />; good until{' '}
              <PrintedTime instant={expiresAt} />.
            </p>
            <form action={revokePreview}>
              <input type="hidden" name="id" value={articleId} />
              <input type="hidden" name="link" value={id} />
              <button type="submit" className="min-h-11 cursor-pointer font-semibold underline">
                Revoke<span className="sr-only"> the link that {madeBy} made</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
