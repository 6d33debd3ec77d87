import { z } from 'zod'
import { Action, Heading, Paragraph, Quiet } from '@/lib/mail/letter-parts'
import { mailTemplate } from '@/lib/mail/mail-template'
import { site } from '@/lib/site'

export const deletionScheduled = mailTemplate({
  title: 'The account will be deleted',
  schema: z.object({
    /** In words: "1 December 2026". */
    day: z.string(),
  }),
  subject: ({ day }) => `Your account with ${site.name} will be deleted on ${day}`,
  preheader: () => 'Until then you can change your mind.',
  because: `the deletion of your account with ${site.name} was asked for`,
  body: ({ day }) => (
    <>
      <Heading>Your account will be deleted on {day}</Heading>
      <Paragraph>
        You are signed out everywhere. Until then nothing is lost: to keep your account, sign in and
        say so.
      </Paragraph>
      <Action path="/sign-in?to=/account/privacy/delete">Keep my account</Action>
      <Quiet>
        If you did not ask for this, sign in, keep the account and change your password. After {day}{' '}
        your data is gone, and we cannot bring it back.
      </Quiet>
    </>
  ),
})
