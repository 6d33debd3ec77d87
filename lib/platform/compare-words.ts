import { align, type Change } from './align'

export interface Piece {
  change: Change
  text: string
}

/** Two texts word by word; neighbouring words of one kind are one piece. */
export function compareWords(older: string, newer: string): Piece[] {
  const pieces: Piece[] = []
  for (const { change, item } of align(wordsOf(older), wordsOf(newer), (word) => word)) {
    const last = pieces.at(-1)
    if (last?.change === change) last.text += item
    else pieces.push({ change, text: item })
  }
  return pieces
}

/** How much of two texts is the same, from 0 to 1: of the one with more that is not. */
export function shareKept(pieces: Piece[]): number {
  const length = (change: Change) =>
    pieces
      .filter((piece) => piece.change === change)
      .reduce((sum, { text }) => sum + text.length, 0)
  const kept = length('kept')
  return kept / (kept + Math.max(length('added'), length('removed'), 1))
}

/** Words with the white space behind them. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*/g) ?? []
