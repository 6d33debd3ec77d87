import type { ReactNode } from 'react'
import { NewsroomFrame } from '@/components/newsroom/newsroom-frame'
import { findDocument } from '@/lib/consent/desk/queries'
import { documentKind } from '@/lib/consent/desk/schemas'
import { titleOf } from '@/lib/consent/desk/subject-of'
import type { DocumentDesk } from '@/lib/consent/desk/types'
import type { DocumentKind } from '@/lib/consent/legal-text'
import { requestContext } from '@/lib/platform/request-context'
import { VersionDay } from './document-day'
import { type DocumentTab, DocumentTabs } from './document-tabs'

interface DocumentFrameProps {
  /** As it stands in the address. */
  kind: string
  tab: DocumentTab
  children: (document: DocumentDesk) => ReactNode
}

/** A page about one legal document, for those only who may open it. */
export function DocumentFrame({ kind, tab, children }: DocumentFrameProps) {
  const known = documentKind.safeParse(kind).data
  return (
    <NewsroomFrame page="legal" heading={known ? titleOf(known) : 'A legal document'}>
      {() => (known ? <OpenDocument kind={known} tab={tab} draw={children} /> : <NoDocument />)}
    </NewsroomFrame>
  )
}

function NoDocument() {
  requestContext().status = 404
  return <p className="mt-6">There is no such document.</p>
}

interface OpenDocumentProps {
  kind: DocumentKind
  tab: DocumentTab
  draw: DocumentFrameProps['children']
}

async function OpenDocument({ kind, tab, draw }: OpenDocumentProps) {
  const document = await findDocument(kind)
  return (
    <>
      <Standing document={document} />
      <DocumentTabs kind={kind} current={tab} />
      {draw(document)}
    </>
  )
}

const Standing = ({ document: { kind, inForce, announced } }: { document: DocumentDesk }) => (
  <p className="mt-2 font-sans text-base text-muted">
    {inForce && (
      <>
        <VersionDay version={inForce} />
        {' · '}
        <a href={`/${kind}`} className="inline-block py-1 underline">
          as readers have it
        </a>
      </>
    )}
    {announced && (
      <>
        {' · '}
        <VersionDay version={announced} isAnnounced />
      </>
    )}
  </p>
)
