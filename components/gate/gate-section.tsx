import type { ReactNode } from 'react'

export const GateSection = ({ heading, children }: { heading: string; children: ReactNode }) => (
  <section
    id="gate"
    aria-labelledby="gate-heading"
    className="mt-10 border-t-4 border-accent bg-raised px-5 py-8 sm:px-10"
  >
    <h2 id="gate-heading" className="text-[1.625rem] leading-tight font-bold sm:text-3xl">
      {heading}
    </h2>
    {children}
  </section>
)
