import type { Metadata } from 'next'
import { NotFoundPage } from '@/components/site/not-found-page'
import { PageFrame } from '@/components/site/page-frame'
import { currentVisitor } from '@/lib/accounts/session'
import type { DocumentKind } from '@/lib/consent/legal-text'
import { findAnnounced, findLegalDocument } from '@/lib/consent/queries'
import { openVariant } from '@/lib/gate/variant'
import { declareCacheable } from '@/lib/page-cache/declare'
import { keys } from '@/lib/page-cache/keys'
import { LegalPage } from './legal-page'

export async function legalMetadata(kind: DocumentKind): Promise<Metadata> {
  const document = await findLegalDocument(kind)
  return { title: document?.title, alternates: { canonical: `/${kind}` } }
}

/** The page of a legal document, at the address of its kind. */
export async function LegalRoute({ kind }: { kind: DocumentKind }) {
  const [visitor, document, announced] = await Promise.all([
    currentVisitor(),
    findLegalDocument(kind),
    findAnnounced(kind),
  ])
  if (!document) return <NotFoundPage />
  declareCacheable(openVariant(visitor), [keys.legal(kind)])
  return (
    <PageFrame visitor={visitor} path={`/${kind}`}>
      <LegalPage document={document} announced={announced} />
    </PageFrame>
  )
}
