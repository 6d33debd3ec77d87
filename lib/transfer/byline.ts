const longestName = 80

/** The names of a byline; none when the line does not read like one. */
export function bylineNames(text: string): string[] {
  const names = text
    .replace(/\s+/g, ' ')
    .replace(/^by(?:[\s:]+|$)/i, '')
    .split(/ ?, ?(?:and )?| (?:and|&) /i)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  return names.every(isName) ? [...new Set(names)] : []
}

/** Says whether a line is a byline rather than a standfirst, where one of the two is missing. */
export function looksLikeByline(text: string): boolean {
  return /^by\s/i.test(text) || (bylineNames(text).length > 0 && bylineNames(text).every(isCapped))
}

function isName(name: string): boolean {
  return name.length <= longestName && /\p{L}/u.test(name)
}

function isCapped(name: string): boolean {
  const words = name.split(' ')
  return words.length <= 4 && words.every((word) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word))
}
