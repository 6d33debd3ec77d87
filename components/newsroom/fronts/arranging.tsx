import { SearchBox } from '@/components/ui/search-box'
import { readFrontDesk } from '@/lib/fronts/desk-queries'
import { type DeskRequest, typedArrangement } from '@/lib/fronts/schemas'
import { formResult } from '@/lib/platform/form-action'
import { FrontSaving } from './front-saving'
import { FrontTabs } from './front-tabs'
import { OtherStories } from './other-stories'
import { SlotList } from './slot-list'
import { WorkedOn } from './worked-on'

interface ArrangingProps {
  front: string
  request: DeskRequest
}

/** The desk of a front. What is worked on stands in the address until it is saved. */
export async function Arranging({ front, request }: ArrangingProps) {
  const refused = formResult('front')
  const desk = await readFrontDesk(
    front,
    refused ? { q: '', arrangement: arrangementIn(refused.values.arrangement) } : request,
  )
  const { q, step } = request
  return (
    <>
      <FrontTabs current={front} />
      <FrontSaving desk={desk} />
      <section aria-labelledby="slots" className="mt-8">
        <h2 id="slots" className="text-2xl font-bold">
          At the top
        </h2>
        <p className="mt-1 max-w-measure">
          The first story leads, the others follow. Time fills the places that no editor chose, and
          everything below.{' '}
          <span data-arrange-hint="" hidden>
            Drag a story to its place, or use its buttons.
          </span>
        </p>
        <WorkedOn desk={desk} q={q}>
          <SlotList slots={desk.slots} last={step} />
        </WorkedOn>
      </section>
      {desk.leftOut.length > 0 && (
        <section aria-labelledby="left-out" className="mt-10">
          <h2 id="left-out" className="text-2xl font-bold">
            Removed
          </h2>
          <WorkedOn desk={desk} q={q}>
            <OtherStories stories={desk.leftOut} kind="left-out" last={step} />
          </WorkedOn>
        </section>
      )}
      <section aria-labelledby="add" className="mt-10">
        <h2 id="add" className="text-2xl font-bold">
          Add a story
        </h2>
        <WorkedOn desk={desk} q="">
          <div className="mt-3">
            <SearchBox label="Words of its headline" q={q} verb="Find" />
          </div>
        </WorkedOn>
        {desk.found.length > 0 && (
          <WorkedOn desk={desk} q={q}>
            <OtherStories stories={desk.found} kind="found" />
          </WorkedOn>
        )}
        {q && desk.found.length === 0 && (
          <p className="mt-3">No published story has these words.</p>
        )}
      </section>
      <script type="module" src="/arrange-front.js" />
    </>
  )
}

const arrangementIn = (typed: string | undefined) => typedArrangement.safeParse(typed).data
