import { z } from 'zod'
import { Action, Heading, Paragraph, Quiet } from '@/lib/mail/letter-parts'
import { mailTemplate } from '@/lib/mail/mail-template'
import { site } from '@/lib/site'

export const gateLeaked = mailTemplate({
  title: 'The gate audit found a leak',
  schema: z.object({
    findings: z.number().int().min(1),
    leaks: z.array(z.object({ path: z.string(), what: z.string() })),
  }),
  subject: ({ findings }) => `The gate of ${site.name} leaks: ${inWords(findings)}`,
  preheader: ({ leaks }) => leaks[0]?.path ?? '',
  because: `you are an editor of ${site.name}`,
  body: ({ findings, leaks }) => (
    <>
      <Heading>The gate did not hold</Heading>
      <Paragraph>
        The audit has {inWords(findings)}: something was shown to visitors who may not see it, or
        was not as the site promises.
      </Paragraph>
      {leaks.map(({ path, what }) => (
        <Paragraph key={`${path} ${what}`}>
          {path}: “{what}”
        </Paragraph>
      ))}
      <Action path="/newsroom/gate">See what was found</Action>
      <Quiet>Whoever looks after the software should see this mail too.</Quiet>
    </>
  ),
})

const inWords = (findings: number): string =>
  findings === 1 ? 'one finding' : `${findings} findings`
