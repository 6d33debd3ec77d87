import type { ReactNode } from 'react'
import { deskPathOf } from '@/lib/fronts/names'
import type { FrontDesk } from '@/lib/fronts/types'

interface WorkedOnProps {
  desk: FrontDesk
  q: string
  children: ReactNode
}

/** A GET form that takes what is worked on along: the way back is the browser’s. */
export const WorkedOn = ({ desk, q, children }: WorkedOnProps) => (
  <form action={deskPathOf(desk.front)}>
    <input type="hidden" name="arrangement" value={desk.arrangement} />
    <input type="hidden" name="version" value={desk.version} />
    {q && <input type="hidden" name="q" value={q} />}
    {children}
  </form>
)
