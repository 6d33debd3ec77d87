import { z } from 'zod'
import { allSections } from '@/lib/sections/known-sections'
import { site } from '@/lib/site'

/** Days for which a reader keeps a handle before the next one. */
export const handleWaitDays = 30

/** Names by which nobody but the newspaper speaks, whatever they are part of. */
const ours = [site.name.replace(/^the /i, ''), 'administrator', 'moderator', 'newsroom', 'editor']

/** Names that would say something else than who somebody is. */
const reserved = [
  ...[
    'admin',
    'mod',
    'staff',
    'official',
    'root',
    'system',
    'support',
    'help',
    'security',
    'press',
  ],
  ...[
    'deleted',
    'deleted reader',
    'anonymous',
    'nobody',
    'everyone',
    'all',
    'me',
    'null',
    'reader',
  ],
]

/**
 * What is left of a name when what people do not tell apart is the same: case, accents, the width
 * of letters, hyphens and spaces, 0 and o, 1, i and l, 5 and s, rn and m, vv and w.
 */
export const nameSkeleton = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/0/g, 'o')
    .replace(/[1i]/g, 'l')
    .replace(/5/g, 's')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')

const oursAlike = ours.map(nameSkeleton)
const reservedAlike = new Set(reserved.map(nameSkeleton))

function isFree(name: string): boolean {
  const skeleton = nameSkeleton(name)
  if (reservedAlike.has(skeleton) || oursAlike.some((our) => skeleton.includes(our))) return false
  return !allSections().some(({ slug }) => nameSkeleton(slug) === skeleton)
}

/** By which a reader is known in an address: letters of the English alphabet, figures and hyphens. */
export const handle = z
  .string('Choose a handle.')
  .trim()
  .min(1, 'Choose a handle.')
  .min(3, 'Use 3 characters or more.')
  .max(24, 'Use 24 characters or fewer.')
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/i,
    'Use letters from a to z, figures and single hyphens, and begin with a letter.',
  )
  .refine(isFree, 'This handle is kept for the newspaper. Choose another.')

const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u]

/** One line of letters as people write their names; nothing invisible, nothing stacked. */
export const displayName = z
  .string('Enter a name.')
  .transform((typed) => typed.normalize('NFC').trim().replace(/ +/g, ' '))
  .pipe(
    z
      .string()
      .min(1, 'Enter a name.')
      .max(50, 'Use 50 characters or fewer.')
      .regex(/^[\p{L}\p{M}\p{N} .,'’·\-‐]+$/u, 'Use letters, figures, spaces and . , ’ - only.')
      .regex(/^(?!.*\p{M}{3})/u, 'This name has too many marks on one letter.')
      .regex(/\p{L}/u, 'Use a letter at least.')
      .refine(
        (name) =>
          name.split(/[ \-‐]/).every((word) => scripts.filter((s) => s.test(word)).length < 2),
        'Write each word in one alphabet.',
      )
      .refine(isFree, 'This name is kept for the newspaper. Choose another.'),
  )
