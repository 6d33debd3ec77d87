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
      <FilterLink href="/newsroom/mail" isCurrent={current === null}>
        All
      </FilterLink>
      {mailStates.map((state) => (
        <FilterLink
          key={state}
          href={`/newsroom/mail?state=${state}`}
          isCurrent={current === state}
        >
          {stateWords[state].name}
          {open[state] ? ` (${open[state]})` : ''}
        </FilterLink>
      ))}
    </ul>
  </nav>
)

interface FilterLinkProps {
  href: string
  isCurrent: boolean
  children: React.ReactNode
}

const FilterLink = ({ href, isCurrent, children }: FilterLinkProps) => (
  <li>
    <a
      href={href}
      aria-current={isCurrent ? 'page' : undefined}
      className="flex min-h-11 items-center px-2 hover:underline aria-[current]:font-semibold aria-[current]:text-accent"
    >
      {children}
    </a>
  </li>
)
