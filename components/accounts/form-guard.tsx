import { formTimeField, honeypotField, signFormTime } from '@/lib/platform/captcha/form-guard'
import { env } from '@/lib/platform/env'

/** What a form without JavaScript is judged by: when it was made, and a field that people leave empty. */
export const FormGuard = () => (
  <>
    <input
      type="hidden"
      name={formTimeField}
      value={signFormTime(env().NEXTAUTH_SECRET, new Date())}
    />
    <div className="for-machines" aria-hidden="true">
      <label htmlFor={honeypotField}>Leave this empty</label>
      <input id={honeypotField} name={honeypotField} type="text" tabIndex={-1} autoComplete="off" />
    </div>
  </>
)
