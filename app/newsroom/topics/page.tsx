import type { Metadata } from 'next'
import { DeskNames } from '@/components/newsroom/desk-names'
import { NewsroomFrame } from '@/components/newsroom/newsroom-frame'
import { type DeskListRequest, deskListRequest } from '@/lib/newsroom/desk-list-request'
import { newsroomPages } from '@/lib/newsroom/pages'
import { listDeskTopics } from '@/lib/topics/desk-queries'

export const metadata: Metadata = { title: 'Topics' }

interface TopicsPageProps {
  searchParams: Promise<Record<string, unknown>>
}

const words = { search: 'Find a topic', add: 'New topic', none: 'No topics.' }

export default async function TopicsPage({ searchParams }: TopicsPageProps) {
  const request = deskListRequest.parse(await searchParams)
  return <NewsroomFrame page="topics">{() => <Topics request={request} />}</NewsroomFrame>
}

async function Topics({ request }: { request: DeskListRequest }) {
  const { topics, next } = await listDeskTopics(request.q, request.after)
  const rows = topics.map((topic) => ({ ...topic, quiet: `/topics/${topic.slug}` }))
  const { path } = newsroomPages.topics
  return <DeskNames path={path} request={request} rows={rows} next={next} words={words} />
}
