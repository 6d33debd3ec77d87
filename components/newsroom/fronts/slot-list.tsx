import { RecentTime } from '@/components/articles/printed-time'
import type { Step } from '@/lib/fronts/steps'
import type { DeskStory, FrontDesk } from '@/lib/fronts/types'
import { sectionBySlug } from '@/lib/sections/known-sections'
import { StepButton } from './step-button'

interface SlotListProps {
  slots: FrontDesk['slots']
  /** What was done last, so that the keyboard goes on from there. */
  last: Step | undefined
}

/** The arranged places from the top. `public/arrange-front.js` lets them be dragged. */
export const SlotList = ({ slots, last }: SlotListProps) => (
  <ol data-arrange="" className="mt-4 border-t border-line font-sans">
    {slots.map((story, index) => (
      <li
        key={story.id}
        data-story={story.id}
        className="grid items-center gap-x-5 gap-y-2 border-b border-line bg-paper py-3 data-dragged:opacity-50 data-over:border-b-4 data-over:border-b-accent md:grid-cols-[2rem_minmax(0,1fr)_auto]"
      >
        <span aria-hidden="true" className="text-xl text-muted max-md:hidden">
          {index + 1}
        </span>
        <StoryWords story={story} note={story.isPinned ? 'Placed by an editor' : 'By time'} />
        <Steps story={story} index={index} count={slots.length} last={last} />
      </li>
    ))}
  </ol>
)

interface StepsProps {
  story: FrontDesk['slots'][number]
  index: number
  count: number
  last: Step | undefined
}

function Steps({ story: { id, headline, isPinned }, index, count, last }: StepsProps) {
  const isFirst = index === 0
  const isLast = index === count - 1
  const focus = last?.id === id ? goOnWith(last.kind, { isFirst, isLast }) : null
  return (
    <div className="flex flex-wrap gap-2">
      {!isFirst && (
        <StepButton step={`up.${id}`} about={headline} focus={focus === 'up'}>
          Up
        </StepButton>
      )}
      {!isLast && (
        <StepButton step={`down.${id}`} about={headline} focus={focus === 'down'}>
          Down
        </StepButton>
      )}
      <StepButton
        step={`${isPinned ? 'release' : 'pin'}.${id}`}
        about={headline}
        focus={focus === 'pin'}
      >
        {isPinned ? 'Unpin' : 'Pin'}
      </StepButton>
      <StepButton step={`leave-out.${id}`} about={headline}>
        Remove
      </StepButton>
    </div>
  )
}

/** The button that has the focus after a step: the same, or its opposite at the end of the list. */
function goOnWith(
  kind: Step['kind'],
  { isFirst, isLast }: { isFirst: boolean; isLast: boolean },
): 'up' | 'down' | 'pin' {
  if (kind === 'pin' || kind === 'release') return 'pin'
  if (kind === 'up') return isFirst ? 'down' : 'up'
  return isLast ? 'up' : 'down'
}

export const StoryWords = ({ story, note }: { story: DeskStory; note?: string }) => (
  <div className="min-w-0">
    <p className="font-semibold break-words">
      <a href={story.path} className="hover:underline">
        {story.headline}
      </a>
    </p>
    <p className="text-[0.9375rem] text-muted">
      {sectionBySlug(story.section)?.name} · <RecentTime instant={story.publishedAt} />
      {note && ` · ${note}`}
    </p>
  </div>
)
