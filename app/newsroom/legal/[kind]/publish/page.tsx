import type { Metadata } from 'next'
import { DocumentFrame } from '@/components/newsroom/legal/document-frame'
import { DraftChanges } from '@/components/newsroom/legal/draft-changes'
import { LostFigures } from '@/components/newsroom/legal/lost-figures'
import { PublishForm } from '@/components/newsroom/legal/publish-form'
import { TextProblems } from '@/components/newsroom/legal/text-problems'
import { requireRecentSignIn } from '@/lib/accounts/session-recent'
import type { DocumentDesk } from '@/lib/consent/desk/types'

export const metadata: Metadata = { title: 'Publish a legal document' }

export default async function PublishPage({ params }: { params: Promise<{ kind: string }> }) {
  return (
    <DocumentFrame kind={(await params).kind} tab="publish">
      {(document) => <Publish document={document} />}
    </DocumentFrame>
  )
}

async function Publish({ document }: { document: DocumentDesk }) {
  const { kind, draft, announced } = document
  await requireRecentSignIn(`/newsroom/legal/${kind}/publish`)
  if (!draft.saved) return <p className="mt-6">No new version is being written.</p>
  if (announced) {
    return (
      <p className="mt-6 max-w-measure">
        Version {announced.version} is announced. Another can be published when it is in force, or
        taken back.
      </p>
    )
  }
  if (draft.problems.length > 0) {
    return (
      <div className="mt-6 max-w-measure">
        <TextProblems problems={draft.problems} text={draft.text} />
      </div>
    )
  }
  return (
    <>
      <DraftChanges document={document} />
      <LostFigures names={draft.lost} />
      <PublishForm document={document} />
    </>
  )
}
