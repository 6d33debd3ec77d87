import type { Metadata } from 'next'
import { ArticleFrame } from '@/components/newsroom/articles/article-frame'
import { NoteList } from '@/components/newsroom/articles/note-list'
import { PreviewLinks } from '@/components/newsroom/articles/preview-links'
import { ProblemList } from '@/components/newsroom/articles/problem-list'
import { Standing } from '@/components/newsroom/articles/standing'
import { WorkflowForms } from '@/components/newsroom/articles/workflow-forms'
import type { Staff } from '@/lib/accounts/types'
import { findApprovedProblems } from '@/lib/publishing/checks/find-approved-problems'
import { findProblemsOf } from '@/lib/publishing/checks/find-problems-of'
import type { DraftView } from '@/lib/publishing/drafts/types'
import { listPreviewLinks } from '@/lib/publishing/previews/list-preview-links'
import { listNotes } from '@/lib/publishing/review/notes'

export const metadata: Metadata = { title: 'Review and publish' }

export default async function ReviewPage({ params }: { params: Promise<{ id: string }> }) {
  return (
    <ArticleFrame id={(await params).id} tab="review">
      {(draft, staff) => <Review draft={draft} staff={staff} />}
    </ArticleFrame>
  )
}

async function Review({ draft, staff }: { draft: DraftView; staff: Staff }) {
  const [problems, approvedProblems, notes, links] = await Promise.all([
    findProblemsOf(draft.content),
    findApprovedProblems(staff, draft),
    listNotes(staff, draft.articleId),
    listPreviewLinks(staff, draft.articleId),
  ])
  return (
    <div className="mt-6 grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="space-y-8">
        <Standing draft={draft} />
        {approvedProblems && (
          <ProblemList
            name="approved-problems"
            heading={`Before version ${draft.approvedVersion}, the approved one, is published`}
            problems={approvedProblems}
            articleId={draft.articleId}
          />
        )}
        <ProblemList
          name="problems"
          heading="Before it is published"
          problems={problems}
          articleId={draft.articleId}
        />
        <WorkflowForms draft={draft} role={staff.role} />
      </div>
      <div className="space-y-8">
        <NoteList notes={notes} />
        <PreviewLinks links={links} articleId={draft.articleId} />
      </div>
    </div>
  )
}
