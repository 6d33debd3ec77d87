import { z } from 'zod'
import { Action, Code, Heading, Paragraph, Quiet } from '@/lib/mail/letter-parts'
import { mailTemplate } from '@/lib/mail/mail-template'
import { site } from '@/lib/site'

export const verifyAddress = mailTemplate({
  title: 'Confirm the address',
  schema: z.object({
    code: z.string().regex(/^\d{6}$/),
    /** The page that asks for confirmation, with the token: it posts, a visit alone does nothing. */
    path: z.templateLiteral(['/', z.string()]),
    minutes: z.int().positive(),
  }),
  subject: () => `Confirm your address for ${site.name}`,
  preheader: ({ minutes }) => `Your code is inside. It is good for ${minutes} minutes.`,
  because: `this address was given when somebody registered with ${site.name}`,
  body: ({ code, path, minutes }) => (
    <>
      <Heading>Confirm your address</Heading>
      <Paragraph>Type this code on the page where you registered:</Paragraph>
      <Code>{code}</Code>
      <Paragraph>Or confirm it with one click on this device:</Paragraph>
      <Action path={path}>Confirm this address</Action>
      <Quiet>
        Code and link are good for {minutes} minutes, and once. If you did not register, you need do
        nothing: without the confirmation nobody can use your address.
      </Quiet>
    </>
  ),
})
