import { FormAlert } from '@/components/ui/form-alert'
import type { GoogleProblem as Problem } from '@/lib/google/door'

const sentences: Record<Problem, string> = {
  failed: 'Signing in with Google did not work. Try again, or use your e-mail address.',
  unverified: 'Google has not verified the address of that account, so it opens nothing here.',
  unknown: 'No account has that Google address yet. Register to make one.',
  disabled: 'That account is closed.',
  other: 'The account with that address belongs to another Google account.',
}

/** Why somebody comes back from Google without being in. */
export function GoogleProblem({ problem }: { problem: string | undefined }) {
  const sentence = new Map(Object.entries(sentences)).get(problem ?? '')
  return sentence ? <FormAlert message={sentence} /> : null
}
