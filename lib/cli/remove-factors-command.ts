import { removeAllFactors } from '@/lib/second-factor/remove-all-factors'
import { actor, type Command, UsageError } from './command'

export const removeFactorsCommand: Command = {
  name: 'remove-factors',
  usage: 'remove-factors E-MAIL',
  summary: 'For somebody who lost phone, passkeys and recovery codes: the password alone counts.',
  parse([email, ...more]) {
    if (!email || more.length > 0) throw new UsageError('Name one address.')
    return async () => {
      await removeAllFactors(actor, email)
      return `${email} signs in by password, and sets up a second factor anew.`
    }
  },
}
