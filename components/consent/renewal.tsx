import { Blocks } from '@/components/articles/blocks'
import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { renewAgreement } from '@/lib/consent/actions'
import { findLegalDocument } from '@/lib/consent/queries'
import type { RenewalView } from '@/lib/consent/types'
import { formResult } from '@/lib/platform/form-action'
import { ChangedPassages } from './changed-passages'

const none = new Map<string, never>()

interface RenewalProps {
  renewals: RenewalView[]
  /** Where to go on afterwards. */
  to: string
  /** The address of that, for whoever does not answer now. */
  instead: string
}

/** What has changed, and two ways on that weigh the same. */
export async function Renewal({ renewals, to, instead }: RenewalProps) {
  const statement = await findLegalDocument('renewal')
  if (!statement) throw new Error('There is no renewal statement in force.')
  const refused = formResult('renewal')
  return (
    <>
      {renewals.map(({ kind, title, version, changes }) => (
        <section key={kind} className="mt-10">
          <h2 className="text-2xl font-bold">{title}</h2>
          <p className="mt-1 mb-4 font-sans text-[0.9375rem] text-muted">
            Version {version}:{' '}
            <a href={`/${kind}`} className="underline">
              the whole text
            </a>
          </p>
          <ChangedPassages changes={changes} />
        </section>
      ))}
      <form action={renewAgreement} className="mt-10 space-y-5">
        {refused && <FormAlert message={refused.message} />}
        <input
          type="hidden"
          name="seen"
          value={renewals.map(({ wordingHash }) => wordingHash).join(' ')}
        />
        <input type="hidden" name="to" value={to} />
        <div className="font-sans text-[0.9375rem] leading-normal [&_a]:underline">
          <Blocks blocks={statement.body.content} pictures={none} paths={none} />
        </div>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <Button>Agree</Button>
          <a
            href={instead}
            className="inline-flex min-h-11 items-center font-sans text-base font-semibold underline"
          >
            Not now
          </a>
        </div>
      </form>
    </>
  )
}
