import { PrintedDate } from '@/components/articles/printed-time'
import { articlePath } from '@/lib/articles/address'
import type { CorrectionEntry } from '@/lib/corrections/types'

export function CorrectionList({ corrections }: { corrections: CorrectionEntry[] }) {
  if (corrections.length === 0) {
    return <p className="text-xl text-muted">Nothing has been corrected so far.</p>
  }
  return (
    <ul className="max-w-measure border-b border-line">
      {corrections.map(({ id, article, text, correctedAt }) => (
        <li key={id} className="space-y-1.5 border-t border-line py-5">
          <h2 className="text-xl leading-tight font-bold">
            <a href={`${articlePath(article)}#corrections`} className="hover:underline">
              {article.headline}
            </a>
          </h2>
          <p>{text}</p>
          <p className="font-sans text-sm text-muted">
            <PrintedDate instant={correctedAt} />
          </p>
        </li>
      ))}
    </ul>
  )
}
