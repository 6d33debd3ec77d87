import type { ChildProcess } from 'node:child_process'
import type { Visit } from './visit'

/** As many as are open at once in every part of the bench. */
export const connections = 32

/** What the tool that makes the load sees. */
export interface Seen {
  requests: number
  seconds: number
  /** Heads and bodies. */
  bytes: number
  p50Ms: number
  p99Ms: number
  /** Connections that failed, answers that did not come or were errors. */
  failures: number
}

export interface Measured extends Seen {
  /** What the server computed meanwhile; not a number where the system does not tell. */
  processorSeconds: number
}

/** A server that is measured. */
export interface Target {
  origin: string
  process: ChildProcess
}

/** Makes the visits in turn, over and over, for so many seconds. */
export type Load = (target: Target, visits: readonly Visit[], seconds: number) => Promise<Measured>
