import type { Measured } from '@/bench/load/measured'
import type { Part } from '@/bench/options'
import { median } from './statistics'

/** A line of the table. */
export interface Row {
  part: Part
  what: string
  perSecond: number
  /** Of the requests per second of (a), in the same round. */
  ratio: number | null
  /** The same, where nginx sends this row's own bytes. */
  sameBytesRatio: number | null
  p50Ms: number
  p99Ms: number
  /** Heads and bodies, for each response. */
  bytes: number
  /** What the server computed for each request; null where the system does not tell. */
  processorMicroseconds: number | null
  residentMegabytes: number
  note?: string
}

type Figures = Pick<Row, 'perSecond' | 'p50Ms' | 'p99Ms' | 'bytes' | 'processorMicroseconds'>

/** The medians of several rounds. */
export const figures = (rounds: Measured[]): Figures => ({
  perSecond: median(rounds.map(perSecond)),
  p50Ms: median(rounds.map(({ p50Ms }) => p50Ms)),
  p99Ms: median(rounds.map(({ p99Ms }) => p99Ms)),
  bytes: median(rounds.map(({ bytes, requests }) => bytes / requests)),
  processorMicroseconds: microseconds(
    median(rounds.map(({ processorSeconds, requests }) => processorSeconds / requests)),
  ),
})

/** The median of the ratios of each round: what slows one round slows both. */
export const ratioOf = (rounds: Measured[], to: Measured[] | undefined): number | null =>
  to ? median(rounds.map((round, index) => perSecond(round) / perSecond(to[index] ?? round))) : null

export const microseconds = (seconds: number): number | null =>
  Number.isNaN(seconds) ? null : seconds * 1e6

const perSecond = ({ requests, seconds }: Measured): number => requests / seconds
