import { z } from 'zod'
import { recoveryAlphabet, recoveryLength } from './recovery-code'

/** Six digits, typed with or without a space in the middle. */
export const appCode = z
  .string('Enter the code.')
  .transform((typed) => typed.replaceAll(/\s/g, ''))
  .pipe(z.string().regex(/^\d{6}$/, 'The code has six digits.'))

/** A recovery code, however it was typed: with or without dashes, in capitals or not. */
export const typedRecoveryCode = z
  .string('Enter a recovery code.')
  .transform((typed) => typed.replaceAll(/[\s-]/g, '').toLowerCase())
  .pipe(
    z
      .string()
      .regex(
        new RegExp(`^[${recoveryAlphabet}]{${recoveryLength}}$`),
        'That is not one of your recovery codes.',
      ),
  )
