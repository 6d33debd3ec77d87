import type { Metadata } from 'next'
import { AuthorForm } from '@/components/newsroom/authors/author-form'
import { AuthorRemoval } from '@/components/newsroom/authors/author-removal'
import { FormerAddresses } from '@/components/newsroom/former-addresses'
import { NewsroomFrame } from '@/components/newsroom/newsroom-frame'
import { findDeskAuthor, listPortraits } from '@/lib/authors/desk-queries'
import { authorId } from '@/lib/authors/schemas'
import { formResult } from '@/lib/platform/form-action'
import { requestContext } from '@/lib/platform/request-context'
import { listMembers } from '@/lib/staff/queries'

export const metadata: Metadata = { title: 'An author' }

export default async function AuthorPage({ params }: { params: Promise<{ id: string }> }) {
  const id = authorId.safeParse((await params).id).data
  return (
    <NewsroomFrame page="authors" heading="An author" hydrated>
      {() => <Author id={id} />}
    </NewsroomFrame>
  )
}

async function Author({ id }: { id: string | undefined }) {
  const author = id && (await findDeskAuthor(id))
  if (!author) {
    requestContext().status = 404
    return <p className="mt-6">There is no such author, or not any more.</p>
  }
  const chosen = [author.picture?.id, formResult('author')?.values.picture]
  const [pictures, members] = await Promise.all([
    listPortraits(chosen.flatMap((each) => each || [])),
    listMembers(),
  ])
  return (
    <>
      <FormerAddresses under="/authors" slug={author.slug} formerSlugs={author.formerSlugs} />
      <AuthorForm author={author} pictures={pictures} members={members} />
      <AuthorRemoval author={author} />
      <p className="mt-10 font-sans text-base">
        <a href="/newsroom/authors" className="inline-block py-1 underline">
          All authors
        </a>
      </p>
    </>
  )
}
