import { Button } from '@/components/ui/button'
import { codeLifetimes } from '@/lib/accounts/code-lifetimes'
import { limits } from '@/lib/limits'

interface SentMailProps {
  address: string
  to: string
  /** Sends another. */
  again: (form: FormData) => Promise<void>
}

/** What to look for in the mail; the same whether or not anybody has this address. */
export const SentMail = ({ address }: Pick<SentMailProps, 'address'>) => (
  <p className="mt-3 wrap-anywhere">
    Look in the mail of <strong>{address}</strong>. If there is an account with this address, you
    find a code of six digits there, good for {codeLifetimes.signIn.code / 60} minutes.
  </p>
)

export const SendAgain = ({ address, to, again }: SentMailProps) => (
  <form action={again} className="mt-8 max-w-md border-t border-line pt-5">
    <input type="hidden" name="email" value={address} />
    <input type="hidden" name="to" value={to} />
    <p className="mb-3 font-sans text-[0.9375rem] text-muted">
      No mail after a few minutes? Look in the spam folder. We send {limits.mailAddress.points}{' '}
      mails an hour to an address at most.
    </p>
    <Button quiet>Send another mail</Button>
  </form>
)
