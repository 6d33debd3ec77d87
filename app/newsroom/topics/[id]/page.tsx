import type { Metadata } from 'next'
import { Fate } from '@/components/newsroom/fate'
import { FormerAddresses } from '@/components/newsroom/former-addresses'
import { NewsroomFrame } from '@/components/newsroom/newsroom-frame'
import { TopicForm } from '@/components/newsroom/topics/topic-form'
import { requestContext } from '@/lib/platform/request-context'
import { merge, removeTopic } from '@/lib/topics/actions'
import { findDeskTopic, listOtherTopics } from '@/lib/topics/desk-queries'
import { topicId } from '@/lib/topics/schemas'

export const metadata: Metadata = { title: 'A topic' }

export default async function TopicPage({ params }: { params: Promise<{ id: string }> }) {
  const id = topicId.safeParse((await params).id).data
  return (
    <NewsroomFrame page="topics" heading="A topic">
      {() => <Topic id={id} />}
    </NewsroomFrame>
  )
}

async function Topic({ id }: { id: string | undefined }) {
  const topic = id && (await findDeskTopic(id))
  if (!topic) {
    requestContext().status = 404
    return <p className="mt-6">There is no such topic, or not any more.</p>
  }
  return (
    <>
      <FormerAddresses under="/topics" slug={topic.slug} formerSlugs={topic.formerSlugs} />
      <TopicForm topic={topic} />
      <Fate
        noun="topic"
        id={topic.id}
        articles={topic.articles}
        others={await listOtherTopics(topic.id)}
        merge={{
          form: 'merge-topics',
          action: merge,
          consequence: 'Its articles get the other topic, and its address leads there.',
        }}
        remove={{ form: 'delete-topic', action: removeTopic }}
      />
      <p className="mt-10 font-sans text-base">
        <a href="/newsroom/topics" className="inline-block py-1 underline">
          All topics
        </a>
      </p>
    </>
  )
}
