import { articleDocument } from '@/lib/articles/document'
import { type ChangedPassage, compareWordings } from '../compare-wordings'
import { checkText } from './check-text'

/**
 * What a version of the newsroom would say else if it were published today: the software keeps other
 * figures than it says. The software’s own versions follow its figures at every start.
 */
export const movedFigures = (wording: {
  source: string | null
  body: unknown
}): ChangedPassage[] =>
  wording.source === null
    ? []
    : compareWordings(articleDocument.parse(wording.body), checkText(wording.source).body)
