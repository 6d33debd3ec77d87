import type { Metadata } from 'next'
import { ChangedPassages } from '@/components/consent/changed-passages'
import { DocumentDay } from '@/components/newsroom/legal/document-day'
import { DocumentFrame } from '@/components/newsroom/legal/document-frame'
import { Wording } from '@/components/newsroom/legal/wording'
import { findVersion } from '@/lib/consent/desk/versions'
import type { DocumentKind } from '@/lib/consent/legal-text'
import { requestContext } from '@/lib/platform/request-context'

export const metadata: Metadata = { title: 'A version of a legal document' }

interface VersionPageProps {
  params: Promise<{ kind: string; hash: string }>
}

export default async function VersionPage({ params }: VersionPageProps) {
  const { kind, hash } = await params
  return (
    <DocumentFrame kind={kind} tab="versions">
      {(document) => <Version kind={document.kind} hash={hash} />}
    </DocumentFrame>
  )
}

async function Version({ kind, hash }: { kind: DocumentKind; hash: string }) {
  const version = await findVersion(kind, hash)
  if (!version) {
    requestContext().status = 404
    return <p className="mt-6">There is no such version.</p>
  }
  return (
    <>
      <section aria-labelledby="version" className="mt-6">
        <h2 id="version" className="text-2xl font-bold">
          Version {version.version}, from <DocumentDay day={version.effectiveFrom} />
        </h2>
        <p className="mt-2 max-w-measure font-sans text-[0.9375rem] break-words text-muted">
          Known by <code>{version.wordingHash}</code>
        </p>
        <Wording body={version.body} />
      </section>
      {version.since && (
        <section aria-labelledby="since" className="mt-12 max-w-measure border-t border-line pt-6">
          <h2 id="since" className="mb-4 text-2xl font-bold">
            What was different from version {version.since.version}
          </h2>
          <ChangedPassages changes={version.since.changes} />
        </section>
      )}
    </>
  )
}
