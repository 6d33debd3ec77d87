import { PrintedDate } from '@/components/articles/printed-time'
import type { CorrectionView } from '@/lib/corrections/types'

interface CorrectionsProps {
  corrections: CorrectionView[]
}

/** Above the text: that something in it was corrected, and when last. */
export function CorrectionNote({ corrections }: CorrectionsProps) {
  const last = corrections.at(-1)
  if (!last) return null
  return (
    <p className="mt-2 font-sans text-[0.9375rem]">
      Corrected on <PrintedDate instant={last.correctedAt} />:{' '}
      <a href="#corrections" className="underline">
        what was wrong
      </a>
    </p>
  )
}

/** Below the text: what was wrong. */
export function ArticleCorrections({ corrections }: CorrectionsProps) {
  if (corrections.length === 0) return null
  return (
    <section
      id="corrections"
      aria-labelledby="corrections-heading"
      className="mt-10 scroll-mt-6 border-t border-line pt-4 font-sans text-base"
    >
      <h2 id="corrections-heading" className="font-bold">
        {corrections.length === 1 ? 'Correction' : 'Corrections'}
      </h2>
      <ul className="mt-1 space-y-3">
        {corrections.map(({ id, text, correctedAt }) => (
          <li key={id}>
            <p className="text-sm text-muted">
              <PrintedDate instant={correctedAt} />
            </p>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
