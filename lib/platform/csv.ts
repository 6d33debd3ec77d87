/**
 * A file of comma-separated values (RFC 4180). A cell that a spreadsheet would take for a formula
 * gets an apostrophe in front (OWASP, CSV injection; ASVS 5.0 1.2.10).
 */
export const toCsv = (rows: string[][]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')

const cell = (text: string): string => {
  const harmless = /^\s*[=+\-@]|^[\t\r\n]/.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}
