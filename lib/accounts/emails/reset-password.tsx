import { z } from 'zod'
import { Action, Code, Heading, Paragraph, Quiet } from '@/lib/mail/letter-parts'
import { mailTemplate } from '@/lib/mail/mail-template'
import { site } from '@/lib/site'
import { mailedProof } from './mailed-proof'
import { UnconfirmedAccount } from './unconfirmed-account'

export const resetPassword = mailTemplate({
  title: 'Choose a new password',
  schema: z.object({ ...mailedProof, isVerified: z.boolean() }),
  subject: () => `Choose a new password for ${site.name}`,
  preheader: ({ minutes }) => `Your code is inside. It is good for ${minutes} minutes.`,
  because: `somebody asked for a new password for the account with this address`,
  body: ({ code, path, minutes, isVerified }) => (
    <>
      <Heading>Choose a new password</Heading>
      <Paragraph>Type this code where you asked for it:</Paragraph>
      <Code>{code}</Code>
      <Paragraph>Or choose the password on the device on which you read this:</Paragraph>
      <Action path={path}>Choose a new password</Action>
      {!isVerified && <UnconfirmedAccount />}
      <Quiet>
        Code and link are good for {minutes} minutes, and once. If you did not ask for this, you
        need do nothing: the old password stays.
      </Quiet>
    </>
  ),
})
