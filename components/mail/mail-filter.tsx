import { TabLink } from '@/components/ui/tab-link'
import { mailStates } from '@/lib/mail/schemas'
import type { MailState } from '@/lib/mail/types'
import { stateWords } from './state-words'

interface MailFilterProps {
  current: MailState | null
  open: Partial<Record<MailState, number>>
}

export const MailFilter = ({ current, open }: MailFilterProps) => (
  <nav aria-label="Mails by state" className="mt-6 font-sans text-[0.9375rem]">
    <ul className="-mx-2 flex flex-wrap">
      <TabLink href="/newsroom/mail" isCurrent={current === null}>
        All
      </TabLink>
      {mailStates.map((state) => (
        <TabLink key={state} href={`/newsroom/mail?state=${state}`} isCurrent={current === state}>
          {stateWords[state].name}
          {open[state] ? ` (${open[state]})` : ''}
        </TabLink>
      ))}
    </ul>
  </nav>
)
