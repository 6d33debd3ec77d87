import { FrontPage } from '@/components/fronts/front-page'
import { SectionFront } from '@/components/fronts/section-front'
import { PageFrame } from '@/components/site/page-frame'
import type { Placement } from '@/lib/fronts/arrange'
import { deskPathOf, frontPage, nameOfFront, readersPathOf } from '@/lib/fronts/names'
import { readFront } from '@/lib/fronts/queries'
import { formatArrangement } from '@/lib/fronts/schemas'
import { readSectionFront } from '@/lib/fronts/section-front'

interface FrontPreviewProps {
  front: string
  placements: Placement[]
  /** The version that they were made of. */
  version: number
}

const anybody = { kind: 'anonymous' } as const

/** A front as readers would see it, were this saved. */
export const FrontPreview = ({ front, placements, version }: FrontPreviewProps) => (
  <>
    <aside
      aria-label="Preview"
      className="flex flex-wrap items-center gap-x-6 border-b-2 border-accent bg-raised px-4 py-1 font-sans text-[0.9375rem]"
    >
      <p className="font-semibold">Preview: {nameOfFront(front)}. This is not saved.</p>
      <a
        href={`${deskPathOf(front)}?${new URLSearchParams({ arrangement: formatArrangement(placements), version: String(version) })}`}
        className="inline-flex min-h-11 items-center underline"
      >
        Back to the desk
      </a>
    </aside>
    {front === frontPage ? (
      <Whole placements={placements} />
    ) : (
      <Section section={front} placements={placements} />
    )}
  </>
)

async function Whole({ placements }: { placements: Placement[] }) {
  const front = await readFront(placements)
  return (
    <PageFrame visitor={anybody} path="/" edition={front.newest}>
      <FrontPage front={front} />
    </PageFrame>
  )
}

async function Section({ section, placements }: { section: string; placements: Placement[] }) {
  const path = readersPathOf(section)
  const front = await readSectionFront(section, { path, cursor: null, asIf: placements })
  return (
    <PageFrame visitor={anybody} path={path} currentSection={section}>
      {front && <SectionFront {...front} name={nameOfFront(section)} cursor={null} />}
    </PageFrame>
  )
}
