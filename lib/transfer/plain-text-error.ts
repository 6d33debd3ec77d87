/** `line` counts from 1, as an editor's program shows it. */
export class PlainTextError extends Error {
  constructor(
    readonly line: number,
    expected: string,
  ) {
    super(`Line ${line}: expected ${expected}`)
    this.name = 'PlainTextError'
  }
}
