import { createHash } from 'node:crypto'
import type { LegalText } from './legal-text'

/**
 * SHA-256, in hex, of the title and body as JSON without white space and with sorted keys, so that
 * a stored copy gives the same hash after a round trip through the database.
 */
export const wordingHash = ({ title, body }: Pick<LegalText, 'title' | 'body'>): string =>
  createHash('sha256').update(canonicalJson({ title, body })).digest('hex')

const canonicalJson = (value: unknown): string => JSON.stringify(value, withSortedKeys)

const withSortedKeys = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(byKey))
    : value

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1)
