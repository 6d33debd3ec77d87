import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { TextField } from '@/components/ui/text-field'
import { saveName } from '@/lib/account-settings/actions'
import { handleWaitDays } from '@/lib/account-settings/names'
import type { SettingsView } from '@/lib/account-settings/types'
import { formatDate } from '@/lib/platform/clock'
import { formResult } from '@/lib/platform/form-action'
import { site } from '@/lib/site'

export function NameForm({ settings }: { settings: SettingsView }) {
  const refused = formResult('name')
  const { displayName, handle, handleStaysUntil } = settings
  return (
    <form action={saveName} noValidate className="mt-6 max-w-md space-y-5">
      {refused && <FormAlert message={refused.message} />}
      <TextField
        id="displayName"
        name="displayName"
        type="text"
        label="Name"
        hint="As others see it."
        autoComplete="name"
        value={refused?.values.displayName ?? displayName ?? undefined}
        error={refused?.fields.displayName}
      />
      {handleStaysUntil ? (
        <div className="font-sans text-base">
          <p className="font-semibold">Handle</p>
          <p>{handle}</p>
          <p className="text-[0.9375rem] text-muted">
            You can choose another one from{' '}
            {formatDate(handleStaysUntil, site.locale, site.timeZone)} on.
          </p>
          <input type="hidden" name="handle" value={handle ?? ''} />
        </div>
      ) : (
        <TextField
          id="handle"
          name="handle"
          type="text"
          label="Handle"
          hint={`3 to 24 letters, figures and hyphens. Once chosen, it stays for ${handleWaitDays} days.`}
          autoComplete="nickname"
          value={refused?.values.handle ?? handle ?? undefined}
          error={refused?.fields.handle}
        />
      )}
      <Button>Save</Button>
    </form>
  )
}
