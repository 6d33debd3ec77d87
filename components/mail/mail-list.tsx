import { PrintedTime } from '@/components/articles/printed-time'
import type { MailView } from '@/lib/mail/types'
import { stateWords } from './state-words'

export const MailList = ({ mails }: { mails: MailView[] }) => (
  <ul className="mt-4 border-t border-line font-sans text-[0.9375rem]">
    {mails.map((mail) => (
      <li key={mail.id} className="border-b border-line">
        <MailRow mail={mail} />
      </li>
    ))}
  </ul>
)

const needsSomebody = ({ state }: MailView) => state === 'failed' || state === 'uncertain'

const MailRow = ({ mail }: { mail: MailView }) => (
  <div className="grid gap-x-6 gap-y-1 py-3 md:grid-cols-[minmax(0,1fr)_11rem_16rem]">
    <div className="min-w-0">
      <a href={`/newsroom/mail/${mail.id}`} className="inline-block py-1 font-semibold underline">
        {mail.title}
      </a>
      <p className="break-words">to {mail.recipient}</p>
      {mail.lastError && <p className="mt-1 break-words text-muted">{mail.lastError}</p>}
    </div>
    <p className={`md:pt-1 ${needsSomebody(mail) ? 'font-semibold text-accent' : ''}`}>
      {stateWords[mail.state].name}
      {mail.state === 'delivered' && mail.uncertainAt ? ', perhaps twice' : ''}
    </p>
    <p className="text-muted md:pt-1">
      <PrintedTime instant={mail.doneAt ?? mail.createdAt} />
    </p>
  </div>
)
