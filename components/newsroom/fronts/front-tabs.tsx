import { deskPathOf, fronts, nameOfFront } from '@/lib/fronts/names'

export const FrontTabs = ({ current }: { current: string }) => (
  <nav aria-label="Fronts" className="mt-6 font-sans text-[0.9375rem]">
    <ul className="-mx-2 flex flex-wrap">
      {fronts.map((front) => (
        <li key={front}>
          <a
            href={deskPathOf(front)}
            aria-current={front === current ? 'page' : undefined}
            className="flex min-h-11 items-center px-2 hover:underline aria-[current]:font-semibold aria-[current]:text-accent"
          >
            {nameOfFront(front)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
