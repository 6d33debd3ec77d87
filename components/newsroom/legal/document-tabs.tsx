import { TabLink } from '@/components/ui/tab-link'

const tabs = {
  write: { name: 'Write', path: '' },
  preview: { name: 'Preview', path: '/preview' },
  publish: { name: 'Publish', path: '/publish' },
  versions: { name: 'Versions', path: '/versions' },
} as const

export type DocumentTab = keyof typeof tabs

export const DocumentTabs = ({ kind, current }: { kind: string; current: DocumentTab }) => (
  <nav aria-label="This document" className="mt-4 border-b border-line font-sans text-[0.9375rem]">
    <ul className="-mx-2 flex flex-wrap">
      {Object.entries(tabs).map(([key, { name, path }]) => (
        <TabLink key={key} href={`/newsroom/legal/${kind}${path}`} isCurrent={key === current}>
          {name}
        </TabLink>
      ))}
    </ul>
  </nav>
)
