import { z } from 'zod'
import { Action, Heading, Paragraph, Quiet } from '@/lib/mail/letter-parts'
import { mailTemplate } from '@/lib/mail/mail-template'
import { site } from '@/lib/site'

export const noAccount = mailTemplate({
  title: 'No account with this address',
  schema: z.object({
    /** Where the reader wanted to go. */
    to: z.string(),
  }),
  subject: () => `There is no account with this address at ${site.name}`,
  preheader: () => 'Somebody asked to come in with your address.',
  because: `somebody asked to come in to ${site.name} with this address`,
  body: ({ to }) => (
    <>
      <Heading>No account with this address</Heading>
      <Paragraph>
        Somebody asked to sign in, or for a new password, with this address. There is no account
        with it. If it was you, you may have registered with another address, or you can register
        now:
      </Paragraph>
      <Action path={`/register?to=${encodeURIComponent(to)}`}>Register for free</Action>
      <Quiet>If it was not you, you need do nothing. We have kept nothing about you.</Quiet>
    </>
  ),
})
