import { z } from 'zod'

const unstorable = /[\0\p{Cs}]/gu

/** Text that Postgres can store: no zero bytes, and no half of a character. */
export const storable = z
  .string()
  .refine((text) => text.search(unstorable) < 0, 'Leave out the character that cannot be stored.')

/** The same, of so many characters at most. */
export const storableText = (most: number) => storable.max(most)

/** Words to look for, in so many characters: nobody looks for what cannot be typed, so that is a space. */
export const searchedText = (most: number) =>
  z
    .string()
    .transform((typed) => typed.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim())
    .pipe(z.string().max(most))

/** The same value with what cannot be stored left out of all its texts. */
export function withoutUnstorable<Value>(value: Value): Value {
  return JSON.parse(
    JSON.stringify(value, (_key, part: unknown) =>
      typeof part === 'string' ? part.replace(unstorable, '') : part,
    ),
  ) as Value
}
