import type { Metadata } from 'next'
import { LibraryFilter } from '@/components/newsroom/media/library-filter'
import { LibraryGrid } from '@/components/newsroom/media/library-grid'
import { UploadForm } from '@/components/newsroom/media/upload-form'
import { UploadRefusal } from '@/components/newsroom/media/upload-refusal'
import { NewsroomFrame } from '@/components/newsroom/newsroom-frame'
import type { Staff } from '@/lib/accounts/types'
import { browseLibrary } from '@/lib/media/library'
import { libraryAddress } from '@/lib/media/library-address'
import { type LibraryQuery, libraryQuery } from '@/lib/media/schemas'

export const metadata: Metadata = { title: 'Media' }

interface MediaPageProps {
  searchParams: Promise<Record<string, string>>
}

export default async function MediaPage({ searchParams }: MediaPageProps) {
  const query = libraryQuery.parse(await searchParams)
  return (
    <NewsroomFrame page="media" hydrated>
      {(staff) => <Library staff={staff} query={query} />}
    </NewsroomFrame>
  )
}

async function Library({ staff, query }: { staff: Staff; query: LibraryQuery }) {
  const { pictures, next } = await browseLibrary(staff, query)
  return (
    <>
      <section aria-label="Upload" className="mt-6 font-sans text-base">
        <UploadRefusal />
        <UploadForm />
      </section>
      <LibraryFilter {...query} />
      {pictures.length > 0 ? (
        <LibraryGrid pictures={pictures} />
      ) : (
        <p className="mt-6">No pictures.</p>
      )}
      <nav aria-label="Pages" className="mt-8 flex gap-6 font-sans text-base empty:hidden">
        {query.after && (
          <PageLink href={libraryAddress({ ...query, after: null })}>Newest</PageLink>
        )}
        {next && (
          <PageLink href={libraryAddress({ ...query, after: next })}>Older pictures</PageLink>
        )}
      </nav>
    </>
  )
}

const PageLink = ({ href, children }: { href: string; children: string }) => (
  <a href={href} className="flex min-h-11 items-center font-semibold underline">
    {children}
  </a>
)
