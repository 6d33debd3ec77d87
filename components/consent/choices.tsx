import { Blocks } from '@/components/articles/blocks'
import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { saveChoice } from '@/lib/consent/actions'
import type { ChoiceView } from '@/lib/consent/types'
import { formatDate } from '@/lib/platform/clock'
import { formResult } from '@/lib/platform/form-action'
import { site } from '@/lib/site'

const none = new Map<string, never>()

/** Each apart, each no until somebody says yes, and taken back with the one button that gave it. */
export function Choices({ choices }: { choices: ChoiceView[] }) {
  const refused = formResult('choice')
  return (
    <>
      {refused && <FormAlert message={refused.message} />}
      <ul className="mt-4 border-t border-line">
        {choices.map(({ kind, wordingHash, title, body, givenAt }) => (
          <li key={kind} className="border-b border-line py-4">
            <h3 className="font-sans text-base font-semibold">{title}</h3>
            <div className="mt-1 text-[1.0625rem]">
              <Blocks blocks={body.content} pictures={none} paths={none} />
            </div>
            <form
              action={saveChoice}
              className="mt-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 font-sans text-base"
            >
              <input type="hidden" name="kind" value={kind} />
              <input type="hidden" name="wordingHash" value={wordingHash} />
              <input type="hidden" name="decision" value={givenAt ? 'withdrawn' : 'given'} />
              <p className="text-muted">
                {givenAt
                  ? `You said yes on ${formatDate(givenAt, site.locale, site.timeZone)}.`
                  : 'You have not said yes.'}
              </p>
              <Button quiet compact about={title}>
                {givenAt ? 'Take it back' : 'Say yes'}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </>
  )
}
