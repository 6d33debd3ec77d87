import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { formResult } from '@/lib/platform/form-action'
import { deleteAccount, keepAccount } from '@/lib/privacy/actions'
import { site } from '@/lib/site'

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

/** What somebody wrote for the newspaper is not theirs to erase; the account is, once it is a reader’s. */
export const NotWhileStaff = () => (
  <p className="mt-3">
    You work in the newsroom. An administrator has to remove you from staff first: then this is a
    reader’s account, and you can delete it here. Ask one:{' '}
    <a href={`mailto:${site.contactEmail}`} className="inline-block py-1 underline">
      {site.contactEmail}
    </a>
  </p>
)
