import { PrintedTime } from '@/components/articles/printed-time'
import type { ConsentView } from '@/lib/consent/types'
import { formInWords } from './consent-words'

/** The record of what a reader agreed to and took back. */
export const ConsentList = ({ consents }: { consents: ConsentView[] }) => (
  <ul className="mt-4 border-t border-line">
    {consents.map(({ id, title, version, decision, form, givenAt, isOutdated }) => (
      <li
        key={id}
        className="flex items-start justify-between gap-x-6 border-b border-line py-3 font-sans text-base"
      >
        <div>
          <p className="font-semibold">
            {title}, version {version}
          </p>
          <p className="text-[0.9375rem] text-muted">
            {decision === 'given' ? 'Agreed' : 'Taken back'} <PrintedTime instant={givenAt} />,
            through {formInWords(form)}
            {isOutdated && ' · has changed since'}
          </p>
        </div>
        <a
          href={`/account/consents/${id}`}
          className="-my-1 inline-flex min-h-11 shrink-0 items-center px-1 underline"
        >
          Wording
          <span className="sr-only">
            {' '}
            of {title}, version {version}
          </span>
        </a>
      </li>
    ))}
  </ul>
)
