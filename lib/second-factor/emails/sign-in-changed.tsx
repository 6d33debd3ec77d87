import { z } from 'zod'
import { Action, Heading, Paragraph, Quiet } from '@/lib/mail/letter-parts'
import { mailTemplate } from '@/lib/mail/mail-template'
import { site } from '@/lib/site'

const sentences = {
  'app-added': 'An authenticator app was set up: signing in now asks for its code too.',
  'app-removed':
    'The authenticator app was removed: signing in does not ask for its code any more.',
  'all-removed':
    'The newsroom removed the authenticator app, the passkeys and the recovery codes, as for somebody who lost them.',
  'codes-renewed': 'New recovery codes were made. The old ones are good for nothing now.',
  'code-used': 'A recovery code was used to sign in. It is good for nothing now.',
  'passkey-added': 'A passkey was added, by which one can sign in without a password.',
  'passkey-removed': 'A passkey was removed. Nobody can sign in by it any more.',
  'google-added': 'Signing in with Google was added.',
  'second-step-refused':
    'Somebody knew the password and gave five wrong codes. They did not get in. If that was not you, choose another password now.',
}

export type SignInChange = keyof typeof sentences

const changes = Object.keys(sentences) as [SignInChange, ...SignInChange[]]

export const signInChanged = mailTemplate({
  title: 'A change to how one signs in',
  schema: z.object({ change: z.enum(changes) }),
  subject: () => `How you sign in to ${site.name}`,
  preheader: ({ change }) => sentences[change],
  because: `it is about the safety of your account at ${site.name}`,
  body: ({ change }) => (
    <>
      <Heading>How you sign in</Heading>
      <Paragraph>{sentences[change]}</Paragraph>
      <Action path="/account">Look at your account</Action>
      <Quiet>
        If that was you, you need do nothing. If it was not, change your password and end the
        sessions that you do not know.
      </Quiet>
    </>
  ),
})
