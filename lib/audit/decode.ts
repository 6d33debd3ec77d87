/**
 * A text in every form in which prose could stand in it: as it is, without its markup, with HTML
 * entities, JSON escapes, percent and base64 decoded. Each form once.
 */
export function formsOf(raw: string): string[] {
  const plain = raw.includes('\0') ? raw.replaceAll('\0', '') : raw
  const opened = [plain, ...base64In(plain)].flatMap((text) => [text, unescapeJson(text)])
  const decoded = opened.flatMap((text) => [text, decodePercent(text)]).map(decodeEntities)
  return [
    ...new Set(decoded.flatMap((text) => [text, stripTags(text), stripTags(decodeEntities(text))])),
  ]
}

const stripTags = (text: string): string => text.replace(/<!--|-->|<\/?[a-z][^<>]*>/gi, ' ')

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  pound: '£',
  euro: '€',
  eacute: 'é',
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi,
    (whole, hex, dec, name) => {
      if (name) return named[name.toLowerCase()] ?? whole
      return character(Number.parseInt(hex ?? dec, hex ? 16 : 10), whole)
    },
  )
}

/** Twice: a payload in a script is JSON in a string. */
function unescapeJson(text: string): string {
  if (!text.includes('\\')) return text
  return unescapeOnce(unescapeOnce(text))
}

const unescapeOnce = (text: string): string =>
  text.replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|(.))/gi, (whole, unicode, hex, other) => {
    if (other) return 'nrtbf'.includes(other) ? ' ' : other
    return character(Number.parseInt(unicode ?? hex, 16), whole)
  })

const character = (code: number, otherwise: string): string =>
  code <= 0x10_ff_ff ? String.fromCodePoint(code) : otherwise

const decodePercent = (text: string): string =>
  /%[0-9a-f]{2}/i.test(text)
    ? text.replaceAll('+', ' ').replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
        return Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8')
      })
    : text

/** What is readable in base64, wherever its first character stands. */
function base64In(text: string): string[] {
  const runs = text.match(/[A-Za-z0-9+/_-]{40,}/g) ?? []
  return runs.flatMap((run) =>
    [0, 1, 2, 3]
      .map((start) => Buffer.from(run.slice(start), 'base64').toString('utf8'))
      .filter(isReadable),
  )
}

const isReadable = (text: string): boolean => {
  const printable = text.match(/[\p{L}\p{N}\p{P}\s]/gu)?.length ?? 0
  return printable > text.length * 0.9 && /\s/.test(text)
}
