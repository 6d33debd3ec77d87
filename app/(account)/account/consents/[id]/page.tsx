import type { Metadata } from 'next'
import { z } from 'zod'
import { SettingsPage } from '@/components/account-settings/settings-page'
import { Blocks } from '@/components/articles/blocks'
import { PrintedTime } from '@/components/articles/printed-time'
import { ChangedPassages } from '@/components/consent/changed-passages'
import { formInWords } from '@/components/consent/consent-words'
import { NotFoundPage } from '@/components/site/not-found-page'
import { requireSession } from '@/lib/accounts/session-recent'
import { findConsent } from '@/lib/consent/own-queries'

export const metadata: Metadata = { title: 'What you agreed to', robots: { index: false } }

interface Props {
  params: Promise<{ id: string }>
}

const none = new Map<string, never>()

export default async function ConsentPage({ params }: Props) {
  const { id } = await params
  const path = `/account/consents/${id}`
  const { visitor } = await requireSession(path)
  const consent = z.uuid().safeParse(id).success ? await findConsent(visitor.userId, id) : null
  if (!consent) return <NotFoundPage />
  const { title, version, decision, givenAt, form, body, isOutdated, changes } = consent
  return (
    <SettingsPage visitor={visitor} part="/account/consents" path={path} heading={title}>
      <p className="mt-3 font-sans text-[0.9375rem] text-muted">
        Version {version}. {decision === 'given' ? 'Agreed' : 'Taken back'}{' '}
        <PrintedTime instant={givenAt} />, through {formInWords(form)}.
      </p>
      {isOutdated && (
        <section className="mt-8">
          <h2 className="mb-4 text-2xl font-bold">What has changed since</h2>
          <ChangedPassages changes={changes} />
        </section>
      )}
      <section className="mt-10">
        <h2 className="mb-4 text-2xl font-bold">The wording you agreed to</h2>
        <div className="story border-l-2 border-line pl-4">
          <Blocks blocks={body.content} pictures={none} paths={none} />
        </div>
      </section>
    </SettingsPage>
  )
}
