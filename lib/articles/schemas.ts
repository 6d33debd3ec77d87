import { z } from 'zod'
import { slugPattern } from './address'

/** The last part of an address: of an article, a topic or an author. */
export const slug = z
  .string()
  .max(120)
  .regex(slugPattern, 'A slug is lower-case words joined by hyphens, like a-short-headline.')
