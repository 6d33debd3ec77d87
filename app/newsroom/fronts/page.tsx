import type { Metadata } from 'next'
import { Arranging } from '@/components/newsroom/fronts/arranging'
import { NewsroomFrame } from '@/components/newsroom/newsroom-frame'
import { frontPage } from '@/lib/fronts/names'
import { deskRequest } from '@/lib/fronts/schemas'

export const metadata: Metadata = { title: 'Fronts' }

interface FrontsPageProps {
  searchParams: Promise<Record<string, unknown>>
}

export default async function FrontsPage({ searchParams }: FrontsPageProps) {
  const request = deskRequest.parse(await searchParams)
  return (
    <NewsroomFrame page="fronts" heading="Front page">
      {() => <Arranging front={frontPage} request={request} />}
    </NewsroomFrame>
  )
}
