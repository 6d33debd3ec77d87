import { z } from 'zod'
import { slug } from '@/lib/articles/schemas'
import { isReservedSlug } from './reserved-slugs'

/** So many fit into a navigation that is read at a glance. */
export const mostSections = 16

export const sectionDescription = z.strictObject({
  name: z
    .string()
    .trim()
    .min(1, 'Give it a name.')
    .max(30, 'Use 30 characters or fewer: it stands in the navigation.')
    .regex(/^[^\p{C}]*$/u, 'Use characters that can be seen.'),
  slug: slug
    .max(30, 'Use 30 characters or fewer.')
    .refine((typed) => !isReservedSlug(typed), 'This address is kept for a page of the site.'),
})

export type SectionDescription = z.input<typeof sectionDescription>

export const sectionId = z.uuid()
