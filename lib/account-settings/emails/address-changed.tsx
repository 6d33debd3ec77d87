import { z } from 'zod'
import { Action, Heading, Paragraph, Quiet } from '@/lib/mail/letter-parts'
import { mailTemplate } from '@/lib/mail/mail-template'
import { site } from '@/lib/site'

export const addressChanged = mailTemplate({
  title: 'The address was changed',
  schema: z.object({
    /** The page where its reader can object; null where the address was never confirmed. */
    path: z.templateLiteral(['/', z.string()]).nullable(),
    days: z.int().positive(),
  }),
  subject: () => `Your account with ${site.name} has another address now`,
  preheader: () => 'If it was you, there is nothing to do.',
  because: `this was the address of an account with ${site.name} until now`,
  body: ({ path, days }) => (
    <>
      <Heading>Your account has another address now</Heading>
      <Paragraph>
        From now on we write to the new address, and you sign in with it. If you changed it, all is
        well.
      </Paragraph>
      {path && (
        <>
          <Paragraph>If you did not, take your account back:</Paragraph>
          <Action path={path}>It was not me</Action>
          <Quiet>
            This is possible for {days} days. It puts this address back, signs everybody out, and
            removes the password and what was added since to sign in with. You then choose a new
            password.
          </Quiet>
        </>
      )}
    </>
  ),
})
