import type { Metadata } from 'next'
import { NewsroomFrame } from '@/components/newsroom/newsroom-frame'
import { SectionForm } from '@/components/newsroom/sections/section-form'

export const metadata: Metadata = { title: 'New section' }

export default function NewSectionPage() {
  return (
    <NewsroomFrame page="sections" heading="New section">
      {() => <SectionForm />}
    </NewsroomFrame>
  )
}
