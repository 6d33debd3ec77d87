import { AgreementSentence } from '@/components/accounts/agreement-sentence'
import { Button } from '@/components/ui/button'
import { hasGoogle } from '@/lib/google/provider'

interface GoogleFormProps {
  /** The page it stands on: registering shows what one agrees to. */
  door: '/register' | '/sign-in'
  /** The path to go back to. */
  to: string
}

/** Where Google is set up. */
export function GoogleForm({ door, to }: GoogleFormProps) {
  if (!hasGoogle()) return null
  return (
    <form
      action="/api/auth/signin/google"
      method="post"
      className="mt-8 max-w-md space-y-5 border-t border-line pt-6"
    >
      <input type="hidden" name="door" value={door} />
      <input type="hidden" name="to" value={to} />
      {door === '/register' && <AgreementSentence />}
      <Button quiet>{door === '/register' ? 'Register with Google' : 'Sign in with Google'}</Button>
    </form>
  )
}
