import { z } from 'zod'
import { Heading, Paragraph, Quiet } from '@/lib/mail/letter-parts'
import { mailTemplate } from '@/lib/mail/mail-template'
import { site } from '@/lib/site'

export const addressInUse = mailTemplate({
  title: 'The address already has an account',
  schema: z.object({}),
  subject: () => `Your address already has an account with ${site.name}`,
  preheader: () => 'Somebody wanted to use it for another one. Nothing was changed.',
  because: `somebody wanted to use this address for another account with ${site.name}`,
  body: () => (
    <>
      <Heading>This address already has an account</Heading>
      <Paragraph>
        Somebody who is signed in to another account of {site.name} wanted to change its address to
        this one. An address belongs to one account only, so nothing was changed.
      </Paragraph>
      <Paragraph>
        If it was you: sign in with this address instead, or first give this account another one.
      </Paragraph>
      <Quiet>If it was not, you need do nothing. Nobody learned that you have an account.</Quiet>
    </>
  ),
})
