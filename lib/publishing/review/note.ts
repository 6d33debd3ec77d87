import { storable } from '@/lib/platform/storable-text'

export const reviewNote = storable.trim().max(2000, 'A note has 2,000 characters at most.')

/** Whoever sends a text back says why. */
export const requiredNote = reviewNote.min(1, 'Say what has to be changed.')
