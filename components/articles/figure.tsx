import type { FigureView } from '@/lib/articles/types'
import { Picture } from './picture'

interface FigureProps {
  figure: FigureView
  sizes: string
  first?: boolean
}

/** A figure without a picture still says what its caption says. */
export function Figure({ figure: { picture, alt, caption, credit }, sizes, first }: FigureProps) {
  return (
    <figure className={picture ? '' : 'border-y border-line py-3'}>
      {picture && <Picture picture={picture} alt={alt} sizes={sizes} first={first ?? false} />}
      {(caption || credit) && (
        <figcaption className="mt-2 font-sans text-[0.9375rem] leading-snug text-muted">
          {caption} {credit && <span className="whitespace-nowrap">({credit})</span>}
        </figcaption>
      )}
    </figure>
  )
}
