import type { Metadata } from 'next'
import { DocumentFrame } from '@/components/newsroom/legal/document-frame'
import { DraftChanges } from '@/components/newsroom/legal/draft-changes'
import { TextProblems } from '@/components/newsroom/legal/text-problems'
import { Wording } from '@/components/newsroom/legal/wording'
import type { DocumentDesk } from '@/lib/consent/desk/types'

export const metadata: Metadata = { title: 'Preview of a legal document' }

export default async function PreviewPage({ params }: { params: Promise<{ kind: string }> }) {
  return (
    <DocumentFrame kind={(await params).kind} tab="preview">
      {(document) => <Preview document={document} />}
    </DocumentFrame>
  )
}

function Preview({ document }: { document: DocumentDesk }) {
  const { draft } = document
  if (!draft.saved) return <p className="mt-6">No new version is being written.</p>
  return (
    <>
      <div className="mt-6 max-w-measure empty:hidden">
        <TextProblems problems={draft.problems} text={draft.text} />
      </div>
      <DraftChanges document={document} />
      <section aria-labelledby="as-read" className="mt-12 border-t border-line pt-6">
        <h2 id="as-read" className="text-2xl font-bold">
          As readers will see it
        </h2>
        <Wording body={draft.body} />
      </section>
    </>
  )
}
