/** The words of a text as they are compared: nothing of case, accents' encoding or punctuation is left. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/['’‘]/g, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?…]["”’)\]]*)\s+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean)
