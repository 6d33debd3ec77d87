import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { TextField } from '@/components/ui/text-field'
import { formResult } from '@/lib/platform/form-action'
import { passSecondStep, passSecondStepByRecoveryCode } from '@/lib/second-factor/actions'
import { CodeField } from './code-field'

export function AppCodeForm() {
  const refused = formResult('second-step')
  return (
    <form action={passSecondStep} noValidate className="mt-6 max-w-md space-y-5">
      {refused && <FormAlert message={refused.message} />}
      <CodeField refused={refused} />
      <Button>Go on</Button>
    </form>
  )
}

export function RecoveryCodeForm() {
  const refused = formResult('recovery-code')
  return (
    <details open={refused !== null} className="mt-8 max-w-md">
      <summary className="cursor-pointer py-2 font-sans text-base font-semibold">
        Use a recovery code
      </summary>
      <form action={passSecondStepByRecoveryCode} noValidate className="mt-3 space-y-5">
        {refused && <FormAlert message={refused.message} />}
        <TextField
          id="recoveryCode"
          name="recoveryCode"
          type="text"
          label="Recovery code"
          hint="One of the ten that you kept; each is good once."
          autoComplete="off"
          error={refused?.fields.recoveryCode}
        />
        <Button>Go on with a recovery code</Button>
      </form>
    </details>
  )
}
