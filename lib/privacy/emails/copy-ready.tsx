import { z } from 'zod'
import { Action, Heading, Paragraph, Quiet } from '@/lib/mail/letter-parts'
import { mailTemplate } from '@/lib/mail/mail-template'
import { site } from '@/lib/site'

export const copyReady = mailTemplate({
  title: 'The copy of the data is ready',
  schema: z.object({}),
  subject: () => `The copy of your data from ${site.name} is ready`,
  preheader: () => 'You can download it for 24 hours.',
  because: `a copy of your data was asked for on your own page of ${site.name}`,
  body: () => (
    <>
      <Heading>The copy of your data is ready</Heading>
      <Paragraph>You can download it for 24 hours. We ask you to confirm that it is you.</Paragraph>
      <Action path="/account/privacy">Go to your data</Action>
      <Quiet>
        If you did not ask for it, somebody else is signed in to your account: change your password
        and end the other devices.
      </Quiet>
    </>
  ),
})
