import { Button } from '@/components/ui/button'
import { dayInWords } from '@/lib/account-settings/day-in-words'
import { removePasskey } from '@/lib/passkeys/actions'
import type { PasskeyView } from '@/lib/passkeys/queries'

export const PasskeyList = ({ passkeys }: { passkeys: PasskeyView[] }) => (
  <ul className="mt-6 divide-y divide-line border-y border-line font-sans text-base">
    {passkeys.map(({ id, name, createdAt, lastUsedAt, isSynced }) => (
      <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
        <div>
          <p className="font-semibold break-words">{name}</p>
          <p className="text-[0.9375rem] text-muted">
            Added {dayInWords(createdAt, new Date())} ·{' '}
            {lastUsedAt ? `last used ${dayInWords(lastUsedAt, new Date())}` : 'not used yet'} ·{' '}
            {isSynced ? 'on all devices that share it' : 'on one device only'}
          </p>
        </div>
        <form action={removePasskey}>
          <input type="hidden" name="id" value={id} />
          <Button quiet compact about={name}>
            Remove
          </Button>
        </form>
      </li>
    ))}
  </ul>
)
