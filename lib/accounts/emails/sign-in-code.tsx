import { z } from 'zod'
import { Action, Code, Heading, Paragraph, Quiet } from '@/lib/mail/letter-parts'
import { mailTemplate } from '@/lib/mail/mail-template'
import { site } from '@/lib/site'
import { mailedProof } from './mailed-proof'
import { UnconfirmedAccount } from './unconfirmed-account'

export const signInCode = mailTemplate({
  title: 'Sign in by code',
  schema: z.object({ ...mailedProof, isVerified: z.boolean() }),
  subject: () => `Your code to sign in to ${site.name}`,
  preheader: ({ minutes }) => `Your code is inside. It is good for ${minutes} minutes.`,
  because: `somebody asked to sign in to ${site.name} with this address`,
  body: ({ code, path, minutes, isVerified }) => (
    <>
      <Heading>Sign in</Heading>
      <Paragraph>Type this code where you asked for it:</Paragraph>
      <Code>{code}</Code>
      <Paragraph>Or sign in on the device on which you read this:</Paragraph>
      <Action path={path}>Sign in</Action>
      {!isVerified && <UnconfirmedAccount />}
      <Quiet>
        Code and link are good for {minutes} minutes, and once. Give the code to nobody: we never
        ask for it. If you did not ask for this, you need do nothing.
      </Quiet>
    </>
  ),
})
