/** A text for LIKE, and for `contains` of Prisma, which leaves the signs of a pattern as they are. */
export const escapePattern = (text: string): string => text.replaceAll(/[\\%_]/g, '\\$&')
