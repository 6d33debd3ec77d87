import type { Metadata } from 'next'
import { DiscardForm } from '@/components/newsroom/legal/discard-form'
import { DocumentFrame } from '@/components/newsroom/legal/document-frame'
import { DueNotes } from '@/components/newsroom/legal/due-notes'
import { FigureList } from '@/components/newsroom/legal/figure-list'
import { TextForm } from '@/components/newsroom/legal/text-form'
import { WritingGuide } from '@/components/newsroom/legal/writing-guide'

export const metadata: Metadata = { title: 'Write a legal document' }

export default async function WritePage({ params }: { params: Promise<{ kind: string }> }) {
  return (
    <DocumentFrame kind={(await params).kind} tab="write">
      {(document) => (
        <>
          <DueNotes document={document} />
          <div className="mt-6 grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,42rem)_minmax(0,20rem)]">
            <TextForm document={document} />
            <div className="space-y-4 font-sans">
              <FigureList text={document.draft.text} />
              <WritingGuide />
            </div>
          </div>
          {document.draft.saved && <DiscardForm document={document} />}
        </>
      )}
    </DocumentFrame>
  )
}
