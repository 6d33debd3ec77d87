import type { Metadata } from 'next'
import { NewsroomFrame } from '@/components/newsroom/newsroom-frame'
import { SectionList } from '@/components/newsroom/sections/section-list'
import { newsroomPages } from '@/lib/newsroom/pages'
import { listDeskSections } from '@/lib/sections/desk-queries'

export const metadata: Metadata = { title: 'Sections' }

export default function SectionsPage() {
  return <NewsroomFrame page="sections">{() => <Sections />}</NewsroomFrame>
}

const Sections = async () => (
  <>
    <p className="mt-4 max-w-measure">
      In this order they stand in the navigation, and their blocks on the front page.
    </p>
    <p className="mt-4 font-sans text-base">
      <a
        href={`${newsroomPages.sections.path}/new`}
        className="inline-flex min-h-11 items-center font-semibold underline"
      >
        New section
      </a>
    </p>
    <SectionList sections={await listDeskSections()} />
  </>
)
