import { z } from 'zod'
import { slug } from '@/lib/articles/schemas'
import { pictureId } from '@/lib/media/schemas'
import { storable } from '@/lib/platform/storable-text'

const nothing = z.literal('').transform(() => null)

const link = storable
  .max(300)
  .pipe(z.url({ protocol: /^https$/, error: 'Each link begins with https://.' }))

const links = z.array(link).max(5, 'Give five links or fewer.')

export const authorDescription = z.strictObject({
  name: storable.trim().min(1, 'Give the name.').max(120, 'Use 120 characters or fewer.'),
  slug,
  role: storable.trim().max(100, 'Use 100 characters or fewer.').default(''),
  bio: storable.trim().max(2000, 'Use 2,000 characters or fewer.').default(''),
  /** Shown to everybody. */
  email: nothing
    .or(z.email('Enter an e-mail address like name@example.com.').nullable())
    .default(null),
  links: links.default([]),
  /** The id of a stored picture. */
  picture: nothing.or(pictureId.nullable()).default(null),
  /** The account by which they write. */
  member: nothing.or(z.uuid().nullable()).default(null),
})

export type AuthorDescription = z.input<typeof authorDescription>

/** As a form says it: each link in a line of its own. */
export const typedAuthor = authorDescription.extend({
  links: z
    .string()
    .max(2000)
    .transform((typed) => typed.split('\n').flatMap((line) => line.trim() || []))
    .pipe(links),
})

export const authorId = z.uuid()
