import { dictionary } from '@zxcvbn-ts/language-common'
import { site } from '@/lib/site'

/** What people use most, by what was found in breaches, and the name they would think of here. */
const common = new Set<string>(
  [...dictionary['passwords-common'], site.name.replaceAll(' ', '')].map((password) =>
    password.toLowerCase(),
  ),
)

/** Whether it is one that is guessed first, in whatever case (ASVS 5.0 6.2.4). */
export const isCommonPassword = (typed: string): boolean => common.has(typed.toLowerCase())
