import type { Step } from '@/lib/fronts/steps'
import type { DeskStory } from '@/lib/fronts/types'
import { StoryWords } from './slot-list'
import { StepButton } from './step-button'

interface OtherStoriesProps {
  stories: DeskStory[]
  kind: 'left-out' | 'found'
  last?: Step | undefined
}

/** Stories that are not in the front, and the way in. */
export const OtherStories = ({ stories, kind, last }: OtherStoriesProps) => (
  <ul className="mt-3 border-t border-line font-sans">
    {stories.map((story) => (
      <li
        key={story.id}
        className="grid items-center gap-x-5 gap-y-2 border-b border-line py-3 md:grid-cols-[minmax(0,1fr)_auto]"
      >
        <StoryWords story={story} />
        {kind === 'found' ? (
          <StepButton step={`move.${story.id}.0`} about={story.headline}>
            Put at the top
          </StepButton>
        ) : (
          <StepButton
            step={`bring-back.${story.id}`}
            about={story.headline}
            focus={last?.kind === 'leave-out' && last.id === story.id}
          >
            Bring back
          </StepButton>
        )}
      </li>
    ))}
  </ul>
)
