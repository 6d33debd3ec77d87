import type { Metadata } from 'next'
import { NewsroomFrame } from '@/components/newsroom/newsroom-frame'
import { TopicForm } from '@/components/newsroom/topics/topic-form'

export const metadata: Metadata = { title: 'New topic' }

export default function NewTopicPage() {
  return (
    <NewsroomFrame page="topics" heading="New topic">
      {() => <TopicForm />}
    </NewsroomFrame>
  )
}
