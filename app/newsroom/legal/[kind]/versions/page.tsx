import type { Metadata } from 'next'
import { DocumentFrame } from '@/components/newsroom/legal/document-frame'
import { VersionList } from '@/components/newsroom/legal/version-list'
import { listVersions } from '@/lib/consent/desk/versions'
import type { DocumentKind } from '@/lib/consent/legal-text'

export const metadata: Metadata = { title: 'Versions of a legal document' }

export default async function VersionsPage({ params }: { params: Promise<{ kind: string }> }) {
  return (
    <DocumentFrame kind={(await params).kind} tab="versions">
      {({ kind }) => <Versions kind={kind} />}
    </DocumentFrame>
  )
}

const Versions = async ({ kind }: { kind: DocumentKind }) => (
  <VersionList kind={kind} versions={await listVersions(kind)} />
)
