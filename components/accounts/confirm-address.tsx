import { Button } from '@/components/ui/button'
import { codeLifetimes } from '@/lib/accounts/code-lifetimes'
import { findAccount } from '@/lib/accounts/queries'
import { confirmByCode, mailVerificationAgain } from '@/lib/accounts/verification/actions'
import { limits } from '@/lib/limits'
import { currentNotice } from '@/lib/platform/session-notice'
import { CodeForm } from './code-form'

/** For a reader who is signed in: where the address stands, and the code to type. */
export async function ConfirmAddress({ userId, to }: { userId: string; to: string }) {
  const { email, isVerified } = await findAccount(userId)
  if (isVerified) {
    return (
      <p role="status" className="mt-3 wrap-anywhere">
        <strong>{email}</strong> is confirmed. There is nothing left to do.
      </p>
    )
  }
  return (
    <>
      <p className="mt-3 wrap-anywhere">
        When you registered we sent a mail to <strong>{email}</strong>. Open the link in it, or type
        the code, which is good for {codeLifetimes.verifyAddress.code / 60} minutes.
      </p>
      {currentNotice() === 'mailed' && (
        <p role="status" className="mt-3 font-sans text-base font-semibold">
          Another mail is on its way. Only the newest counts.
        </p>
      )}
      <CodeForm form="verify-code" action={confirmByCode} to={to} button="Confirm" />
      <form action={mailVerificationAgain} className="mt-8 max-w-md border-t border-line pt-5">
        <input type="hidden" name="to" value={to} />
        <p className="mb-3 font-sans text-[0.9375rem] text-muted">
          No mail? Look in the spam folder. We send {limits.mailAddress.points} mails an hour to an
          address at most.
        </p>
        <Button quiet>Send another mail</Button>
      </form>
    </>
  )
}
