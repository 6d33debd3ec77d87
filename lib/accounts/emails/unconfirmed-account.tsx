import { Paragraph } from '@/lib/mail/letter-parts'

/** What the reader of a mail should know of an account that nobody has confirmed so far. */
export const UnconfirmedAccount = () => (
  <Paragraph>
    Nobody has confirmed this address so far, and this confirms it. To be sure that the account is
    yours alone, the password chosen when it was registered ends, and other devices are signed out.
  </Paragraph>
)
