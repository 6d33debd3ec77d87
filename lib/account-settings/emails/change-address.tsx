import { z } from 'zod'
import { Code, Heading, Paragraph, Quiet } from '@/lib/mail/letter-parts'
import { mailTemplate } from '@/lib/mail/mail-template'
import { site } from '@/lib/site'

/** A code only: a link could be pressed by somebody who never asked for it. */
export const changeAddress = mailTemplate({
  title: 'Confirm a new address',
  schema: z.object({ code: z.string().regex(/^\d{6}$/), minutes: z.int().positive() }),
  subject: () => `Confirm your new address for ${site.name}`,
  preheader: ({ minutes }) => `Your code is inside. It is good for ${minutes} minutes.`,
  because: `somebody wants to use this address for an account with ${site.name}`,
  body: ({ code, minutes }) => (
    <>
      <Heading>Confirm your new address</Heading>
      <Paragraph>Type this code on the page where you asked for the change:</Paragraph>
      <Code>{code}</Code>
      <Quiet>
        It is good for {minutes} minutes, and once. If you did not ask for it, you need do nothing.
        Give the code to nobody.
      </Quiet>
    </>
  ),
})
