import { z } from 'zod'
import { Action, Code, Heading, Paragraph, Quiet, SiteLink } from '@/lib/mail/letter-parts'
import { mailTemplate } from '@/lib/mail/mail-template'
import { site } from '@/lib/site'
import { codeLifetimes } from '../code-lifetimes'
import { mailedProof } from './mailed-proof'

const linkHours = codeLifetimes.verifyAddress.link / 3600

export const accountExists = mailTemplate({
  title: 'You already have an account',
  schema: z.object(mailedProof),
  subject: () => `You already have an account with ${site.name}`,
  preheader: () => 'Somebody registered once more with your address.',
  because: `you have an account with ${site.name}, and somebody registered with your address`,
  body: ({ code, path, minutes }) => (
    <>
      <Heading>You already have an account</Heading>
      <Paragraph>
        Somebody registered with this address again. If it was you, you can put the two together:
        what you read since then is added to the account you had. You sign in to that account first.
      </Paragraph>
      <Paragraph>Open this page. It is good for {linkHours} hours:</Paragraph>
      <Action path={path}>Put the two together</Action>
      <Paragraph>
        Or type this code where you registered. It is good for {minutes} minutes:
      </Paragraph>
      <Code>{code}</Code>
      <Quiet>
        If you have forgotten the password, choose a new one: <SiteLink path="/forgot-password" />.
        If it was not you, you need do nothing. Your account is as it was, and whoever it was cannot
        get into it.
      </Quiet>
    </>
  ),
})
