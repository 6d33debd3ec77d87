import type { Metadata } from 'next'
import { AuthorForm } from '@/components/newsroom/authors/author-form'
import { NewsroomFrame } from '@/components/newsroom/newsroom-frame'
import { listPortraits } from '@/lib/authors/desk-queries'
import { formResult } from '@/lib/platform/form-action'
import { listMembers } from '@/lib/staff/queries'

export const metadata: Metadata = { title: 'New author' }

export default function NewAuthorPage() {
  return (
    <NewsroomFrame page="authors" heading="New author" hydrated>
      {() => <NewAuthor />}
    </NewsroomFrame>
  )
}

async function NewAuthor() {
  const typed = formResult('author')?.values.picture
  const [pictures, members] = await Promise.all([
    listPortraits(typed ? [typed] : []),
    listMembers(),
  ])
  return <AuthorForm pictures={pictures} members={members} />
}
