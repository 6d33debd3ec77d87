import { articleCount } from '@/components/articles/article-count'
import { Button } from '@/components/ui/button'
import { newsroomPages } from '@/lib/newsroom/pages'
import { move } from '@/lib/sections/actions'
import type { DeskSection } from '@/lib/sections/types'

/** The sections in the order of the navigation, each with the ways to move it. */
export const SectionList = ({ sections }: { sections: DeskSection[] }) => (
  <ol className="mt-4 border-t border-line font-sans text-[0.9375rem]">
    {sections.map((section, index) => (
      <li
        key={section.id}
        id={section.id}
        className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-2 target:bg-raised"
      >
        <div className="min-w-0 flex-1 sm:flex sm:items-baseline sm:gap-x-6">
          <a
            href={`${newsroomPages.sections.path}/${section.id}`}
            className="inline-flex min-h-8 items-center font-semibold underline sm:w-64"
          >
            <bdi className="break-words">{section.name}</bdi>
          </a>
          <p className="break-words text-muted">
            /{section.slug} · {articleCount(section.articles)}
          </p>
        </div>
        <div className="grid grid-cols-[4rem_5rem] gap-2">
          {index > 0 && <MoveButton section={section} direction="up" />}
          {index < sections.length - 1 && <MoveButton section={section} direction="down" />}
        </div>
      </li>
    ))}
  </ol>
)

interface MoveButtonProps {
  section: DeskSection
  direction: 'up' | 'down'
}

const MoveButton = ({ section, direction }: MoveButtonProps) => (
  <form action={move} className={direction === 'up' ? 'col-start-1' : 'col-start-2'}>
    <input type="hidden" name="id" value={section.id} />
    <input type="hidden" name="direction" value={direction} />
    <Button quiet compact about={section.name}>
      {direction === 'up' ? 'Up' : 'Down'}
    </Button>
  </form>
)
