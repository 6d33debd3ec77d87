import { isDeepStrictEqual } from 'node:util'
import { articleDocument } from '@/lib/articles/document'
import { type ChangedPassage, compareWordings } from '../compare-wordings'
import { checkText } from './check-text'

/**
 * What a version of the newsroom would say else if it were published today; null where that is
 * nothing. The software’s own versions follow its figures at every start.
 */
export function movedFigures(wording: {
  source: string | null
  body: unknown
}): ChangedPassage[] | null {
  if (wording.source === null) return null
  const published = articleDocument.parse(wording.body)
  const { body } = checkText(wording.source)
  return isDeepStrictEqual(published, body) ? null : compareWordings(published, body)
}
