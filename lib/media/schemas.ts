import { z } from 'zod'
import { storable } from '@/lib/platform/storable-text'

/** One line of text: a caption has no line breaks. */
const line = (most: number) =>
  z
    .string()
    .max(most * 2)
    .transform((typed) => typed.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim())
    .pipe(storable.max(most, `Write at most ${most} characters.`))

const share = z.number().min(0).max(1)

const alt = line(500)
const caption = line(1000)
const credit = line(200)

export const pictureWords = z.strictObject({
  alt: alt.default(''),
  caption: caption.default(''),
  credit: credit.default(''),
})

export type PictureWords = z.output<typeof pictureWords>

/** What can be changed of a picture. */
export const pictureChange = z.strictObject({
  alt: alt.optional(),
  caption: caption.optional(),
  credit: credit.optional(),
  focalX: share.optional(),
  focalY: share.optional(),
})

export const pictureId = z.string().regex(/^[0-9a-f]{64}$/)

const percent = z.coerce
  .number('Give a number from 0 to 100.')
  .min(0)
  .max(100)
  .transform((typed) => typed / 100)

/** The form of a picture's page, which counts in hundredths. */
export const typedPicture = z.object({
  id: pictureId,
  alt,
  caption,
  credit,
  focalX: percent,
  focalY: percent,
})

/** What the library calls a file: its name without folders and ending. */
export const pictureTitle = z
  .string()
  .transform((name) => name.replace(/^.*[/\\]/, '').replace(/\.[a-z0-9]{2,5}$/i, ''))
  .transform((name) =>
    name
      .trim()
      .slice(0, 200)
      .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ')
      .trim(),
  )

export const libraryFilters = ['no-credit', 'no-alt', 'unused', 'mine'] as const

export type LibraryFilter = (typeof libraryFilters)[number]

/** What of the library is asked for; what cannot be asked for is as if it were not said. */
export const libraryQuery = z.object({
  q: line(100).catch(''),
  filter: z.enum(libraryFilters).nullable().catch(null),
  after: z
    .string()
    .regex(/^[0-9a-z]{1,9}-[0-9a-f]{64}$/)
    .nullable()
    .catch(null),
})

export type LibraryQuery = z.output<typeof libraryQuery>
