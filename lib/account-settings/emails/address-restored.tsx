import { z } from 'zod'
import { Action, Heading, Paragraph, Quiet } from '@/lib/mail/letter-parts'
import { mailTemplate } from '@/lib/mail/mail-template'
import { site } from '@/lib/site'

export const addressRestored = mailTemplate({
  title: 'The old address is back',
  schema: z.object({}),
  subject: () => `Your account with ${site.name} has this address again`,
  preheader: () => 'Everybody was signed out. Choose a new password.',
  because: `you objected to a change of your account with ${site.name}`,
  body: () => (
    <>
      <Heading>Your account has this address again</Heading>
      <Paragraph>
        Everybody was signed out, and the old password is good no more. Choose a new one:
      </Paragraph>
      <Action path="/forgot-password">Choose a new password</Action>
      <Quiet>Use one that you use nowhere else. Then look through your own page.</Quiet>
    </>
  ),
})
