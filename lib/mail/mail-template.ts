import type { ReactNode } from 'react'
import type { z } from 'zod'

interface MailTexts<Data> {
  /** One line. */
  subject: (data: Data) => string
  /** What the list of an inbox shows after the subject. */
  preheader: (data: Data) => string
  /** Ends "You get this mail because …", in the footer. */
  because: string
  /** Made of the parts in `letter-parts.tsx`. */
  body: (data: Data) => ReactNode
}

export interface Letter {
  subject: string
  preheader: string
  because: string
  body: ReactNode
}

/**
 * A kind of mail: what it needs to know and what it says. `title` names it to staff, who see
 * neither subject nor text.
 */
export function mailTemplate<Schema extends z.ZodType>({
  title,
  schema,
  ...texts
}: { title: string; schema: Schema } & MailTexts<z.output<Schema>>) {
  return {
    title,
    schema,
    /** @throws ZodError when the data are not those of the template. */
    write(data: unknown): Letter {
      const known = schema.parse(data)
      return {
        subject: texts.subject(known),
        preheader: texts.preheader(known),
        because: texts.because,
        body: texts.body(known),
      }
    },
  }
}
