import { TabLink } from '@/components/ui/tab-link'

const tabs = {
  write: { name: 'Write', path: '' },
  review: { name: 'Review and publish', path: '/review' },
  revisions: { name: 'Revisions', path: '/revisions' },
} as const

export type Tab = keyof typeof tabs

export const ArticleTabs = ({ id, current }: { id: string; current: Tab }) => (
  <nav aria-label="This article" className="mt-4 border-b border-line font-sans text-[0.9375rem]">
    <ul className="-mx-2 flex flex-wrap">
      {Object.entries(tabs).map(([key, { name, path }]) => (
        <TabLink key={key} href={`/newsroom/articles/${id}${path}`} isCurrent={key === current}>
          {name}
        </TabLink>
      ))}
    </ul>
  </nav>
)
