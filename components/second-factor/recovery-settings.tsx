import { Button } from '@/components/ui/button'
import { renewRecoveryCodes } from '@/lib/second-factor/actions'

interface RecoverySettingsProps {
  /** How many are left. */
  left: number
  to: string
}

export const RecoverySettings = ({ left, to }: RecoverySettingsProps) => (
  <section aria-labelledby="codes" className="mt-10">
    <h2 id="codes" className="text-2xl font-bold">
      Recovery codes
    </h2>
    <p className="mt-2">
      {left === 0 ? 'You have none.' : `You have ${left} left.`} New ones replace the old.
    </p>
    <form action={renewRecoveryCodes} className="mt-5">
      <input type="hidden" name="to" value={to} />
      <Button quiet>Make new recovery codes</Button>
    </form>
  </section>
)
