import { lastParagraph, publishArticles } from '@/bench/stage/articles'
import { type Editor, hireEditor } from '@/bench/stage/editor'
import { msUntil } from '@/bench/stage/ms-until'
import { db } from '@/lib/platform/db'
import { readDraft } from '@/lib/publishing/drafts/read-draft'
import { saveDraft } from '@/lib/publishing/drafts/save-draft'
import { approveArticle } from '@/lib/publishing/review/approve-article'
import { submitArticle } from '@/lib/publishing/review/submit-article'
import { type Answer, askAll } from '@/scripts/test/ask-all'

const changes = 200

type Deed = 'withdraw' | 'publish' | 'edit'

const deeds: Deed[] = ['withdraw', 'publish', 'edit']
const buttons: Record<Deed, string> = {
  withdraw: 'Withdraw the article',
  publish: 'Publish now',
  edit: 'Publish now',
}

export interface ChangesSeen {
  /** After the first server answered that it was done; 0 where it was seen before. */
  afterAnswerMs: number[]
  /** After the button was pressed: with the work of the change itself. */
  afterPressMs: number[]
}

/**
 * An article is withdrawn, published and edited through one server, in turns, until the other has
 * answered an anonymous visitor and a reader with what is true now.
 */
export async function timeChanges(
  one: string,
  other: string,
  cookie: string,
): Promise<ChangesSeen> {
  const [path = ''] = await publishArticles('changing', 1)
  const slug = path.split('/').at(-1) ?? ''
  const { id, headline } = await db().article.findUniqueOrThrow({ where: { slug } })
  const review = `/newsroom/articles/${id}/review`
  const [writer, editor] = [await hireEditor(one), await hireEditor(one)]
  const questions = { anonymous: { path }, reader: { path, headers: { cookie } } }
  const times: ChangesSeen = { afterAnswerMs: [], afterPressMs: [] }
  let title = headline
  for (let number = 0; number < changes; number += 1) {
    const deed = deeds[number % deeds.length] ?? 'edit'
    if (deed === 'edit') {
      title = `${headline}, told for time ${number}`
      await approveHeadline(writer, editor, id, title)
    }
    const form = await editor.open(review, buttons[deed])
    const isSeen = async () => {
      const answers = await askAll(other, questions)
      return answers.every(deed === 'withdraw' ? isGone : (each) => shows(each, title, slug))
    }
    const pressed = performance.now()
    const [afterPressMs, answeredMs] = await Promise.all([
      msUntil(pressed, `the other server tells of change ${number} (${deed})`, isSeen),
      editor
        .send(review, deed === 'withdraw' ? { ...form, notice } : form)
        .then(() => performance.now() - pressed),
    ])
    times.afterPressMs.push(afterPressMs)
    times.afterAnswerMs.push(Math.max(0, afterPressMs - answeredMs))
  }
  return times
}

const notice = 'Withdrawn to see how soon that is seen.'

const isGone = ({ status }: Answer) => status === 410

const shows = ({ question, status, body }: Answer, title: string, slug: string) =>
  status === 200 &&
  body.includes(`>${title}<`) &&
  body.includes(lastParagraph(slug)) === (question === 'reader')

/** Nobody approves what they wrote. */
async function approveHeadline(
  writer: Editor,
  editor: Editor,
  id: string,
  headline: string,
): Promise<void> {
  const { version: baseVersion, content } = await readDraft(db(), id)
  const save = { baseVersion, saveId: crypto.randomUUID(), byHand: true }
  await saveDraft(writer.staff, id, { ...save, content: { ...content, headline } })
  const { version } = await readDraft(db(), id)
  await submitArticle(writer.staff, id, { version, note: '' })
  await approveArticle(editor.staff, id, { version })
}
