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
        className="grid items-center gap-x-6 gap-y-1 border-b border-line py-2 target:bg-raised sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_7rem_12rem]"
      >
        <a
          href={`${newsroomPages.sections.path}/${section.id}`}
          className="inline-flex min-h-8 items-center font-semibold underline"
        >
          <bdi className="break-words">{section.name}</bdi>
        </a>
        <span className="min-w-0 break-words text-muted">/{section.slug}</span>
        <span className="text-muted sm:text-right">
          {section.articles === 1 ? '1 article' : `${section.articles} articles`}
        </span>
        <div className="flex gap-2 sm:justify-end">
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
  <form action={move}>
    <input type="hidden" name="id" value={section.id} />
    <input type="hidden" name="direction" value={direction} />
    <Button quiet compact about={section.name}>
      {direction === 'up' ? 'Up' : 'Down'}
    </Button>
  </form>
)
