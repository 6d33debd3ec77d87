import { z } from 'zod'
import { storableText } from '@/lib/platform/storable-text'
import { documentKinds } from '../legal-text'

export const documentKind = z.enum(documentKinds)

/** A version of the text that is worked on, as the page had it. */
const draftVersion = z.coerce.number().int().min(0).max(2_000_000_000)

export const longestText = 60_000

/** As a browser sends it, with the line ends of a form. */
const legalSource = z
  .string()
  .transform((text) => text.replaceAll('\r\n', '\n'))
  .refine((text) => text.length <= longestText, 'Use 60,000 characters or fewer.')
  .pipe(storableText(longestText))

export const draftName = z.strictObject({ kind: documentKind, version: draftVersion })

export const draftSave = draftName.extend({ text: legalSource })

export const versionToPublish = draftName.extend({
  effectiveFrom: z.iso.date('Choose a day.'),
  isSubstantial: z.enum(['yes', 'no'], 'Say whether it changes something of substance.'),
})

export const wordingName = z.strictObject({
  kind: documentKind,
  wordingHash: z.string().regex(/^[0-9a-f]{64}$/),
})

export type DraftName = z.input<typeof draftName>
export type DraftSave = z.input<typeof draftSave>
export type VersionToPublish = z.input<typeof versionToPublish>
export type WordingName = z.input<typeof wordingName>
