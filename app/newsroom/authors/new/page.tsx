import type { Metadata } from 'next'
import { AuthorForm } from '@/components/newsroom/authors/author-form'
import { NewsroomFrame } from '@/components/newsroom/newsroom-frame'
import { listNewestPictures } from '@/lib/authors/desk-queries'
import { listMembers } from '@/lib/staff/queries'

export const metadata: Metadata = { title: 'New author' }

export default function NewAuthorPage() {
  return (
    <NewsroomFrame page="authors" heading="New author">
      {() => <NewAuthor />}
    </NewsroomFrame>
  )
}

async function NewAuthor() {
  const [pictures, members] = await Promise.all([listNewestPictures(), listMembers()])
  return <AuthorForm pictures={pictures} members={members} />
}
