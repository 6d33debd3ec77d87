import type { Metadata } from 'next'
import { AddressForm } from '@/components/newsroom/address-form'
import { ArticleEditor } from '@/components/newsroom/editor/article-editor'
import { NewsroomFrame } from '@/components/newsroom/newsroom-frame'
import { NotFoundPage } from '@/components/site/not-found-page'
import type { Staff } from '@/lib/accounts/types'
import { NotFoundError } from '@/lib/platform/errors'
import { findChoices } from '@/lib/publishing/drafts/editor-choices'
import { openDraft } from '@/lib/publishing/drafts/open-draft'
import { articleId } from '@/lib/publishing/schemas'

export const metadata: Metadata = { title: 'Article' }

interface ArticlePageProps {
  params: Promise<{ id: string }>
}

export default async function ArticlePage({ params }: ArticlePageProps) {
  const { id } = await params
  return (
    <NewsroomFrame page="newArticle" heading="Article" hydrated>
      {(staff) => <OpenArticle staff={staff} id={id} />}
    </NewsroomFrame>
  )
}

async function OpenArticle({ staff, id }: { staff: Staff; id: string }) {
  const draft = await find(staff, id)
  if (!draft) return <NotFoundPage />
  const choices = await findChoices(staff, draft.content)
  const mayRename = staff.role !== 'writer' || !draft.firstPublishedAt
  return (
    <>
      <ArticleEditor draft={draft} userId={staff.userId} choices={choices} />
      {mayRename && (
        <details id="address" className="mt-10 max-w-md border-t border-line pt-4">
          <summary className="min-h-11 cursor-pointer font-sans font-semibold">
            Address: {draft.path}
          </summary>
          <AddressForm
            id={id}
            slug={draft.slug}
            section={draft.section}
            headline={draft.content.headline}
            isKnown={draft.firstPublishedAt !== null}
          />
        </details>
      )}
    </>
  )
}

async function find(staff: Staff, id: string) {
  try {
    return await openDraft(staff, articleId.parse(id))
  } catch (error) {
    if (error instanceof NotFoundError) return null
    throw error
  }
}
