import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { takeBackLegalText } from '@/lib/consent/desk/actions'
import type { PastVersion } from '@/lib/consent/desk/types'
import type { DocumentKind } from '@/lib/consent/legal-text'
import { formResult } from '@/lib/platform/form-action'
import { DocumentDay } from './document-day'

interface VersionListProps {
  kind: DocumentKind
  versions: PastVersion[]
}

/** Every version there ever was, the newest first, each with its exact wording. */
export function VersionList({ kind, versions }: VersionListProps) {
  const refused = formResult('legal-take-back')
  return (
    <div className="mt-6 max-w-measure space-y-4">
      {refused && <FormAlert message={refused.message} />}
      <ul className="border-t border-line font-sans text-base">
        {versions.map((version) => (
          <li key={version.wordingHash} className="border-b border-line py-4">
            <a
              href={`/newsroom/legal/${kind}/versions/${version.wordingHash}`}
              className="inline-block py-1 font-semibold underline"
            >
              Version {version.version}
            </a>
            <VersionFacts version={version} />
            {version.mayBeTakenBack && <TakeBack kind={kind} version={version} />}
          </li>
        ))}
      </ul>
    </div>
  )
}

const VersionFacts = ({ version }: { version: PastVersion }) => (
  <>
    <p>
      {sentences[version.standing]} <DocumentDay day={version.effectiveFrom} />
      {version.isSubstantial && ' · of substance: readers are asked to agree again'}
    </p>
    <p className="text-[0.9375rem] text-muted">
      {version.publishedBy ? `Published by ${version.publishedBy}` : 'Came with the software'} ·{' '}
      {version.consents === 1
        ? '1 record of agreement'
        : `${version.consents} records of agreement`}
    </p>
  </>
)

const sentences = {
  announced: 'Announced for',
  'in force': 'In force since',
  before: 'In force from',
}

const TakeBack = ({ kind, version }: { kind: DocumentKind; version: PastVersion }) => (
  <form action={takeBackLegalText} className="mt-3">
    <input type="hidden" name="kind" value={kind} />
    <input type="hidden" name="wordingHash" value={version.wordingHash} />
    <Button quiet compact about={`version ${version.version}`}>
      Take it back
    </Button>
  </form>
)
