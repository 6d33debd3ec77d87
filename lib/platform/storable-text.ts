import { z } from 'zod'

const unstorable = /[\0\p{Cs}]/gu

/** Text that Postgres can store: no zero bytes, and no half of a character. */
export const storableText = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => text.search(unstorable) < 0, 'holds a character that cannot be stored')

/** The same value with what cannot be stored left out of all its texts. */
export function withoutUnstorable<Value>(value: Value): Value {
  return JSON.parse(
    JSON.stringify(value, (_key, part: unknown) =>
      typeof part === 'string' ? part.replace(unstorable, '') : part,
    ),
  ) as Value
}
