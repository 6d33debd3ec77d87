/** What one text node of the article document may hold. */
const maxRun = 20_000

/** A paragraph's text in pieces that the document takes, cut between words and never inside a character. */
export function textRuns(text: string): string[] {
  const runs: string[] = []
  let start = 0
  while (text.length - start > maxRun) {
    const end = cutBefore(text, start + maxRun, start)
    runs.push(text.slice(start, end))
    start = end
  }
  return [...runs, text.slice(start)]
}

function cutBefore(text: string, limit: number, start: number): number {
  const space = text.lastIndexOf(' ', limit - 1)
  if (space > start) return space + 1
  const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1))
  return splitsPair ? limit - 1 : limit
}
