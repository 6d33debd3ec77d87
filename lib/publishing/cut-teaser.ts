import type { Block } from '@/lib/articles/document'
import { countWords } from '@/lib/articles/words'

export interface TeaserRule {
  /** About how many words anybody may read. */
  words: number
  /** Where an editor ended the teaser, in blocks; null leaves it to the rule. */
  endsAfter: number | null
}

/**
 * How many blocks of the body make the teaser. Whole blocks only, so that no sentence is cut:
 * as many as come nearest to the wanted number of words, and at least the first text. The last
 * block is always withheld, and the teaser ends with text: no heading or picture is left standing.
 */
export function cutTeaser(blocks: Block[], rule: TeaserRule): number {
  const most = Math.max(0, blocks.length - 1)
  if (rule.endsAfter !== null) return Math.min(rule.endsAfter, most)
  const count = withoutLooseEnd(blocks, Math.min(nearest(blocks, rule.words), most))
  return count > 0 ? count : firstText(blocks, most)
}

function nearest(blocks: Block[], words: number): number {
  let count = 0
  let taken = 0
  for (const block of blocks) {
    const next = taken + countWords([block])
    if (next - words > words - taken) break
    taken = next
    count += 1
    if (taken >= words) break
  }
  return count
}

const proseTypes: readonly Block['type'][] = [
  'paragraph',
  'blockquote',
  'bulletList',
  'orderedList',
]

function withoutLooseEnd(blocks: Block[], count: number): number {
  const last = blocks.slice(0, count).findLastIndex(({ type }) => proseTypes.includes(type))
  return last + 1
}

function firstText(blocks: Block[], most: number): number {
  const first = blocks.findIndex(({ type }) => proseTypes.includes(type))
  return first < most ? first + 1 : 0
}
