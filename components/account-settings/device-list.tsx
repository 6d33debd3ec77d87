import { FormAlert } from '@/components/ui/form-alert'
import { QuietButton } from '@/components/ui/quiet-button'
import { endDevice, endOtherDevices } from '@/lib/account-settings/actions'
import { dayInWords } from '@/lib/account-settings/day-in-words'
import type { DeviceView } from '@/lib/account-settings/types'
import { formResult } from '@/lib/platform/form-action'

export function DeviceList({ devices }: { devices: DeviceView[] }) {
  const now = new Date()
  const refused = formResult('device') ?? formResult('other-devices')
  return (
    <>
      {refused && <FormAlert message={refused.message} />}
      <ul className="mt-6 border-t border-line">
        {devices.map(({ id, device, signedInAt, lastSeenAt, isThis }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3 font-sans text-base"
          >
            <div>
              <p className="font-semibold">{device}</p>
              <p className="text-[0.9375rem] text-muted">
                {isThis ? 'This device' : `Last used ${dayInWords(lastSeenAt, now)}`}
                {' · '}signed in {dayInWords(signedInAt, now)}
              </p>
            </div>
            {isThis ? (
              <form action="/sign-out" method="post">
                <QuietButton>Sign out</QuietButton>
              </form>
            ) : (
              <form action={endDevice}>
                <input type="hidden" name="id" value={id} />
                <QuietButton about={device}>Sign out</QuietButton>
              </form>
            )}
          </li>
        ))}
      </ul>
      {devices.length > 1 && (
        <form action={endOtherDevices} className="mt-6">
          <QuietButton>Sign out all other devices</QuietButton>
        </form>
      )}
    </>
  )
}
