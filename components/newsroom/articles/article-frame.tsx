import type { ReactNode } from 'react'
import { NewsroomFrame } from '@/components/newsroom/newsroom-frame'
import type { Staff } from '@/lib/accounts/types'
import { NotFoundError } from '@/lib/platform/errors'
import { requestContext } from '@/lib/platform/request-context'
import { isUuid } from '@/lib/platform/uuid'
import { openDraft } from '@/lib/publishing/drafts/open-draft'
import type { DraftView } from '@/lib/publishing/drafts/types'
import { ArticleTabs, type Tab } from './article-tabs'

interface ArticleFrameProps {
  id: string
  tab: Tab
  /** Drawn for those only who may open the article. */
  children: (draft: DraftView, staff: Staff) => ReactNode
}

/** A page about one article in the newsroom. What is not the visitor's to open is not there. */
export const ArticleFrame = ({ id, tab, children }: ArticleFrameProps) => (
  <NewsroomFrame page="articles" heading="An article" hydrated={tab === 'write'}>
    {(staff) => (
      <OpenArticle id={id} tab={tab} staff={staff}>
        {children}
      </OpenArticle>
    )}
  </NewsroomFrame>
)

async function OpenArticle({ id, tab, staff, children }: ArticleFrameProps & { staff: Staff }) {
  const draft = await findDraft(staff, id)
  if (!draft) {
    requestContext().status = 404
    return <p className="mt-6">There is no such article, or it is somebody else’s.</p>
  }
  return (
    <>
      {tab !== 'write' && (
        <p className="mt-3 max-w-measure text-2xl">
          {draft.content.headline || 'Without a headline'}
        </p>
      )}
      <ArticleTabs id={id} current={tab} />
      {children(draft, staff)}
    </>
  )
}

async function findDraft(staff: Staff, id: string): Promise<DraftView | null> {
  if (!isUuid(id)) return null
  try {
    return await openDraft(staff, id)
  } catch (error) {
    if (error instanceof NotFoundError) return null
    throw error
  }
}
