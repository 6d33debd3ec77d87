import { z } from 'zod'
import { Action, Heading, Paragraph, Quiet } from '@/lib/mail/letter-parts'
import { mailTemplate } from '@/lib/mail/mail-template'
import { site } from '@/lib/site'
import { oneOf } from '../words'

export const staffInvitation = mailTemplate({
  title: 'An invitation into the newsroom',
  schema: z.object({
    role: z.enum(['writer', 'editor', 'admin']),
    path: z.templateLiteral(['/', z.string()]),
    /** Until when it is good, in words. */
    day: z.string(),
  }),
  subject: () => `You are invited into the newsroom of ${site.name}`,
  preheader: ({ role }) => `You would work there as ${oneOf[role]}.`,
  because: `an administrator of ${site.name} invited this address`,
  body: ({ role, path, day }) => (
    <>
      <Heading>Join the newsroom</Heading>
      <Paragraph>
        You are invited to work in the newsroom of {site.name} as {oneOf[role]}. You sign in with
        this address, and set up a second factor: a passkey or an authenticator app.
      </Paragraph>
      <Action path={path}>See the invitation</Action>
      <Quiet>
        It is good until {day}, and for one person. If you did not expect it, you need do nothing.
      </Quiet>
    </>
  ),
})
