import type { ReactNode } from 'react'

/** `gated` is what structured data call not free: the rest of the text, or what stands in its place. */
export const GateSection = ({ heading, children }: { heading: string; children: ReactNode }) => (
  <section
    id="gate"
    aria-labelledby="gate-heading"
    className="gated mt-10 border-t-4 border-accent bg-raised px-5 py-8 sm:px-10"
  >
    <h2 id="gate-heading" className="text-[1.625rem] leading-tight font-bold sm:text-3xl">
      {heading}
    </h2>
    {children}
  </section>
)
