import type { Metadata } from 'next'
import { Fate } from '@/components/newsroom/fate'
import { FormerAddresses } from '@/components/newsroom/former-addresses'
import { NewsroomFrame } from '@/components/newsroom/newsroom-frame'
import { SectionForm } from '@/components/newsroom/sections/section-form'
import { newsroomPages } from '@/lib/newsroom/pages'
import { requestContext } from '@/lib/platform/request-context'
import { merge, removeSection } from '@/lib/sections/actions'
import { findDeskSection, listDeskSections } from '@/lib/sections/desk-queries'
import { sectionId } from '@/lib/sections/schemas'

export const metadata: Metadata = { title: 'A section' }

export default async function SectionPage({ params }: { params: Promise<{ id: string }> }) {
  const id = sectionId.safeParse((await params).id).data
  return (
    <NewsroomFrame page="sections" heading="A section">
      {() => <Section id={id} />}
    </NewsroomFrame>
  )
}

async function Section({ id }: { id: string | undefined }) {
  const section = id && (await findDeskSection(id))
  if (!section) {
    requestContext().status = 404
    return <p className="mt-6">There is no such section, or not any more.</p>
  }
  const others = (await listDeskSections()).filter((each) => each.id !== id)
  return (
    <>
      <FormerAddresses under="" slug={section.slug} formerSlugs={section.formerSlugs} />
      <SectionForm section={section} />
      <Fate
        noun="section"
        id={section.id}
        articles={section.articles}
        others={others}
        merge={{
          form: 'merge-sections',
          action: merge,
          consequence: 'Its articles go into the other section, and their addresses lead there.',
        }}
        remove={{ form: 'delete-section', action: removeSection }}
      />
      <p className="mt-10 font-sans text-base">
        <a href={newsroomPages.sections.path} className="inline-block py-1 underline">
          All sections
        </a>
      </p>
    </>
  )
}
