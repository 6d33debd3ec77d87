import type { Metadata } from 'next'
import { ArticleFrame } from '@/components/newsroom/articles/article-frame'
import { Comparison } from '@/components/newsroom/articles/comparison'
import { RevisionList } from '@/components/newsroom/articles/revision-list'
import type { Staff } from '@/lib/accounts/types'
import { listRevisions } from '@/lib/publishing/drafts/revisions'
import type { DraftView } from '@/lib/publishing/drafts/types'
import { versionNumber } from '@/lib/publishing/schemas'

export const metadata: Metadata = { title: 'Revisions' }

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<{ from?: string; to?: string }>
}

interface Chosen {
  from: number | null
  to: number | null
}

export default async function RevisionsPage({ params, searchParams }: Props) {
  const { from, to } = await searchParams
  const chosen = {
    from: versionNumber.safeParse(from).data ?? null,
    to: versionNumber.safeParse(to).data ?? null,
  }
  return (
    <ArticleFrame id={(await params).id} tab="revisions">
      {(draft, staff) => <Revisions draft={draft} staff={staff} chosen={chosen} />}
    </ArticleFrame>
  )
}

async function Revisions({ draft, staff, chosen }: RevisionsProps) {
  const revisions = await listRevisions(staff, draft.articleId)
  return (
    <>
      {chosen.from !== null && chosen.to !== null && (
        <Comparison staff={staff} draft={draft} from={chosen.from} to={chosen.to} />
      )}
      <RevisionList draft={draft} revisions={revisions} chosen={chosen} />
    </>
  )
}

interface RevisionsProps {
  draft: DraftView
  staff: Staff
  chosen: Chosen
}
