import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { discardLegalText } from '@/lib/consent/desk/actions'
import type { DocumentDesk } from '@/lib/consent/desk/types'
import { formResult } from '@/lib/platform/form-action'

export function DiscardForm({ document: { kind, draft, inForce } }: { document: DocumentDesk }) {
  const refused = formResult('legal-discard')
  return (
    <section aria-labelledby="discard" className="mt-12 max-w-measure border-t border-line pt-4">
      <h2 id="discard" className="text-2xl font-bold">
        Discard
      </h2>
      <p className="mt-2">
        The text above is lost. Writing begins anew with version {inForce?.version}.
      </p>
      <form action={discardLegalText} className="mt-4 space-y-4">
        {refused && <FormAlert message={refused.message} />}
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="version" value={draft.version} />
        <Button quiet>Discard the text</Button>
      </form>
    </section>
  )
}
