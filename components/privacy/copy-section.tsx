import { PrintedTime } from '@/components/articles/printed-time'
import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { formResult } from '@/lib/platform/form-action'
import { askForCopy } from '@/lib/privacy/actions'
import type { CopyView } from '@/lib/privacy/queries'

/** The copy of everything that is held: asked for, being made, or there to download. */
export function CopySection({ copy }: { copy: CopyView | null }) {
  const refused = formResult('copy')
  return (
    <section className="mt-8">
      <h2 className="text-2xl font-bold">A copy of your data</h2>
      <p className="mt-3">
        Everything we hold about you in one file: as a page to read, and as JSON to take elsewhere.
        Making it takes a minute or two. You can download it for 24 hours.
      </p>
      {refused && <FormAlert message={refused.message} />}
      {copy ? <Copy copy={copy} /> : <CopyForm />}
    </section>
  )
}

function Copy({ copy: { id, requestedAt, goodUntil } }: { copy: CopyView }) {
  if (!goodUntil) {
    return (
      <p className="mt-4 font-sans text-base text-muted">
        Asked for on <PrintedTime instant={requestedAt} />. We mail you when it is ready.
      </p>
    )
  }
  return (
    <p className="mt-4 font-sans text-base">
      <a
        href={`/account/privacy/copies/${id}`}
        className="inline-block py-1 font-semibold underline"
      >
        Download your data
      </a>
      <span className="block text-[0.9375rem] text-muted">
        Until <PrintedTime instant={goodUntil} />
      </span>
    </p>
  )
}

const CopyForm = () => (
  <form action={askForCopy} className="mt-4">
    <Button quiet compact>
      Make a copy
    </Button>
  </form>
)
