/** Columns for a terminal: the first two are words, the others numbers. */
export function table(head: string[], lines: string[][]): string {
  const all = [head, ...lines]
  const widths = head.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0)))
  const pad = (cell: string, column: number) =>
    column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
  return all.map((line) => line.map(pad).join('  ').trimEnd()).join('\n')
}

export const thousands = (value: number): string => Math.round(value).toLocaleString('en')
