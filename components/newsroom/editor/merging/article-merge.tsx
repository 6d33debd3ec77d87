import { formatTimeOfDay } from '@/lib/platform/clock'
import type { EditorChoices } from '@/lib/publishing/drafts/editor-choices'
import { site } from '@/lib/site'
import type { Article } from '../use-article'
import { MergeView } from './merge-view'

interface ArticleMergeProps {
  article: Article
  choices: EditorChoices
}

const time = (at: Date) => formatTimeOfDay(at, site.locale, site.timeZone)

/** What has to be merged: a text that was typed beside a newer version, or one that was left here. */
export function ArticleMerge({ article, choices }: ArticleMergeProps) {
  const { save, left, settle } = article
  const names = [...choices.authors, ...choices.topics]
  if (save.kind === 'behind') {
    const { base, mine, theirs } = save
    return (
      <MergeView
        key={theirs.version}
        title={`${theirs.savedBy} saved a newer version at ${time(theirs.savedAt)}`}
        explanation="Nothing is lost: your text and theirs are both here."
        mineName="Your text"
        theirsName={`The text of ${theirs.savedBy}`}
        base={base}
        mine={mine}
        theirs={theirs.content}
        names={names}
        onSettle={(merged) => settle(theirs, merged, mine)}
      />
    )
  }
  if (!left.toMerge) return null
  const { text, server, now } = left.toMerge
  return (
    <MergeView
      key={text.editor}
      title={`This browser kept a text of ${time(new Date(text.typedAt))}`}
      explanation="It had not reached the server when it was closed, and the article was changed since."
      mineName="The kept text"
      theirsName="The text as it is now"
      base={text.base}
      mine={text.content}
      theirs={now}
      names={names}
      onSettle={(merged, shown) => {
        left.done(text)
        settle(server, merged, shown.theirs)
      }}
    />
  )
}
