import { z } from 'zod'
import { Code, Heading, Paragraph, Quiet } from '@/lib/mail/letter-parts'
import { mailTemplate } from '@/lib/mail/mail-template'
import { site } from '@/lib/site'
import { mailedProof } from './mailed-proof'

export const confirmCode = mailTemplate({
  title: 'Confirm that it is you',
  schema: z.object({ code: mailedProof.code, minutes: mailedProof.minutes }),
  subject: () => `Your code to confirm that it is you`,
  preheader: ({ minutes }) => `Your code is inside. It is good for ${minutes} minutes.`,
  because: `somebody who is signed in to your account at ${site.name} asked for it`,
  body: ({ code, minutes }) => (
    <>
      <Heading>Confirm that it is you</Heading>
      <Paragraph>Type this code where you asked for it:</Paragraph>
      <Code>{code}</Code>
      <Quiet>
        It is good for {minutes} minutes, and once. Give it to nobody: we never ask for it. If you
        did not ask for this, somebody else is signed in to your account: choose another password.
      </Quiet>
    </>
  ),
})
