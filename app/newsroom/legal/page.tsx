import type { Metadata } from 'next'
import { DocumentList } from '@/components/newsroom/legal/document-list'
import { NewsroomFrame } from '@/components/newsroom/newsroom-frame'
import { listDocuments } from '@/lib/consent/desk/queries'

export const metadata: Metadata = { title: 'Legal documents' }

export default function LegalDeskPage() {
  return (
    <NewsroomFrame page="legal" heading="Legal documents">
      {() => <Documents />}
    </NewsroomFrame>
  )
}

const Documents = async () => <DocumentList documents={await listDocuments()} />
