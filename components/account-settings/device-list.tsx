import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
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
                <Button quiet compact>
                  Sign out
                </Button>
              </form>
            ) : (
              <form action={endDevice}>
                <input type="hidden" name="id" value={id} />
                <Button quiet compact about={device}>
                  Sign out
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {devices.length > 1 && (
        <form action={endOtherDevices} className="mt-6">
          <Button quiet compact>
            Sign out all other devices
          </Button>
        </form>
      )}
    </>
  )
}
