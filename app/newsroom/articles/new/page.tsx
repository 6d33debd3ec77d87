import type { Metadata } from 'next'
import { BeginArticleForm } from '@/components/newsroom/begin-article-form'
import { NewsroomFrame } from '@/components/newsroom/newsroom-frame'

export const metadata: Metadata = { title: 'New article' }

export default function NewArticlePage() {
  return (
    <NewsroomFrame page="articles" heading="New article">
      {() => <BeginArticleForm />}
    </NewsroomFrame>
  )
}
