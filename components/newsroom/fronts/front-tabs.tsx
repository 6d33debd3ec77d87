import { TabLink } from '@/components/ui/tab-link'
import { allFronts, deskPathOf, nameOfFront } from '@/lib/fronts/names'

export const FrontTabs = ({ current }: { current: string }) => (
  <nav aria-label="Fronts" className="mt-6 font-sans text-[0.9375rem]">
    <ul className="-mx-2 flex flex-wrap">
      {allFronts().map((front) => (
        <TabLink key={front} href={deskPathOf(front)} isCurrent={front === current}>
          {nameOfFront(front)}
        </TabLink>
      ))}
    </ul>
  </nav>
)
