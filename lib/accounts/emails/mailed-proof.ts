import { z } from 'zod'

/** A code to type and the page of its link, which posts: a visit alone does nothing. */
export const mailedProof = {
  code: z.string().regex(/^\d{6}$/),
  path: z.templateLiteral(['/', z.string()]),
  /** How long the code is good. */
  minutes: z.int().positive(),
}
