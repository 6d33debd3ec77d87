import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { RadioChoice } from '@/components/ui/radio-choice'
import { formResult } from '@/lib/platform/form-action'
import { saveSettings } from '@/lib/settings/actions'
import { readSetting } from '@/lib/settings/queries'

export async function SettingsForm() {
  const refused = formResult('settings')
  const chosen = (await readSetting('approvalByAnother')) ? 'another' : 'anybody'
  return (
    <form action={saveSettings} className="mt-6 max-w-measure space-y-5">
      {refused && <FormAlert message={refused.message} />}
      <RadioChoice
        name="approvalBy"
        legend="Who approves a piece before it is published"
        value={refused?.values.approvalBy ?? chosen}
        error={refused?.fields.approvalBy}
        options={[
          {
            value: 'another',
            label: 'An editor who did not write in it',
            hint: 'Nothing is published that only one person has read.',
          },
          {
            value: 'anybody',
            label: 'Any editor, the one who wrote it too',
            hint: 'For a newsroom of one.',
          },
        ]}
      />
      <Button>Save</Button>
    </form>
  )
}
