import type { Page } from '@/lib/platform/pagination'

interface PagerProps {
  page: Pick<Page<unknown>, 'previous' | 'next'>
  previous: string
  next: string
}

const link = 'flex min-h-11 items-center font-semibold text-accent hover:underline'

export function Pager({ page, previous, next }: PagerProps) {
  if (!page.previous && !page.next) return null
  return (
    <nav aria-label="Pages" className="no-print mt-4 flex max-w-[56rem] gap-6 font-sans text-base">
      {page.previous && (
        <a href={page.previous} rel="prev" className={link}>
          <span aria-hidden="true">←&nbsp;</span>
          {previous}
        </a>
      )}
      {page.next && (
        <a href={page.next} rel="next" className={`ms-auto ${link}`}>
          {next}
          <span aria-hidden="true">&nbsp;→</span>
        </a>
      )}
    </nav>
  )
}
