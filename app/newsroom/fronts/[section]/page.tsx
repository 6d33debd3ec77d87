import type { Metadata } from 'next'
import { Arranging } from '@/components/newsroom/fronts/arranging'
import { NewsroomFrame } from '@/components/newsroom/newsroom-frame'
import { NotFoundPage } from '@/components/site/not-found-page'
import { deskRequest } from '@/lib/fronts/schemas'
import { sectionBySlug } from '@/lib/sections/known-sections'

export const metadata: Metadata = { title: 'The front of a section' }

interface SectionDeskProps {
  params: Promise<{ section: string }>
  searchParams: Promise<Record<string, unknown>>
}

export default async function SectionDeskPage({ params, searchParams }: SectionDeskProps) {
  const section = sectionBySlug((await params).section)
  if (!section) return <NotFoundPage />
  const request = deskRequest.parse(await searchParams)
  return (
    <NewsroomFrame page="fronts" heading={`The front of ${section.name}`}>
      {() => <Arranging front={section.slug} request={request} />}
    </NewsroomFrame>
  )
}
