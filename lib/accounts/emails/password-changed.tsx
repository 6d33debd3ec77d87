import { z } from 'zod'
import { Heading, Paragraph, Quiet, SiteLink } from '@/lib/mail/letter-parts'
import { mailTemplate } from '@/lib/mail/mail-template'
import { site } from '@/lib/site'

export const passwordChanged = mailTemplate({
  title: 'The password was changed',
  schema: z.object({}),
  subject: () => `Your password for ${site.name} was changed`,
  preheader: () => 'If it was you, there is nothing to do.',
  because: `the password of the account with this address was changed`,
  body: () => (
    <>
      <Heading>Your password was changed</Heading>
      <Paragraph>If it was you, there is nothing to do.</Paragraph>
      <Paragraph>
        If it was not you, choose a new password now, and see who can read your mail:{' '}
        <SiteLink path="/forgot-password" />
      </Paragraph>
      <Quiet>We never ask for your password, neither by mail nor on the telephone.</Quiet>
    </>
  ),
})
