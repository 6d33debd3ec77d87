import type { Instances } from '@/bench/parts/instances'
import type { LighthouseResult } from '@/bench/parts/lighthouse'
import type { MemoryBound } from '@/bench/parts/memory-bound'
import type { Renders } from '@/bench/parts/renders'
import type { Scale } from '@/bench/parts/scale'
import type { PageWeight } from '@/bench/parts/weights'
import type { Row } from './row'

export interface Report {
  machine: Record<string, string | number>
  settings: Record<string, string | number>
  rows: Row[]
  /** The static servers that (b) and (c) are compared with, and the headers that differ. */
  twins: { name: string; differences: string[] }[]
  weights: PageWeight[]
  lighthouse: LighthouseResult[]
  renders: Renders[]
  memory: MemoryBound | null
  instances: Instances | null
  scale: Scale | null
  goals: Goal[]
  /** What could not be measured. */
  failures: string[]
}

export interface Goal {
  what: string
  measured: string
  goal: string
  met: boolean
  /** Whether to miss it fails the run; what hangs on the machine's speed is only told. */
  decides: boolean
}

/** A report before anything was measured. */
export const nothingMeasured = (): Omit<Report, 'machine' | 'settings' | 'goals'> => ({
  rows: [],
  twins: [],
  weights: [],
  lighthouse: [],
  renders: [],
  memory: null,
  instances: null,
  scale: null,
  failures: [],
})
