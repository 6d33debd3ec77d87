import { z } from 'zod'
import { Action, Code, Heading, Paragraph, Quiet } from '@/lib/mail/letter-parts'
import { mailTemplate } from '@/lib/mail/mail-template'
import { site } from '@/lib/site'
import { codeLifetimes } from '../code-lifetimes'
import { mailedProof } from './mailed-proof'

const linkHours = codeLifetimes.verifyAddress.link / 3600

export const verifyAddress = mailTemplate({
  title: 'Confirm the address',
  schema: z.object(mailedProof),
  subject: () => `Confirm your address for ${site.name}`,
  preheader: ({ minutes }) => `Your code is inside. It is good for ${minutes} minutes.`,
  because: `this address was given when somebody registered with ${site.name}`,
  body: ({ code, path, minutes }) => (
    <>
      <Heading>Confirm your address</Heading>
      <Paragraph>Type this code where you registered. It is good for {minutes} minutes:</Paragraph>
      <Code>{code}</Code>
      <Paragraph>Or open this page and confirm there. It is good for {linkHours} hours:</Paragraph>
      <Action path={path}>Confirm this address</Action>
      <Quiet>
        If you did not register, you need do nothing. Nobody can confirm your address without this
        mail and the password that was chosen, and what is not confirmed is not yours.
      </Quiet>
    </>
  ),
})
