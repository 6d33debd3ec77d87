import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { formResult } from '@/lib/platform/form-action'
import { deleteAccount, keepAccount } from '@/lib/privacy/actions'

export function DeletionForm() {
  const refused = formResult('delete-account')
  return (
    <form action={deleteAccount} className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-2">
      {refused && <FormAlert message={refused.message} />}
      <Button>Delete my account</Button>
      <a
        href="/account/privacy"
        className="inline-flex min-h-11 items-center font-sans text-base font-semibold underline"
      >
        Keep it
      </a>
    </form>
  )
}

export const KeepForm = () => (
  <form action={keepAccount} className="mt-6">
    <Button>Keep my account</Button>
  </form>
)
