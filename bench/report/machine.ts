import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'

/** What the figures depend on, for whoever reads them later. */
export const describeMachine = (): Record<string, string | number> => ({
  processor: cpus()[0]?.model ?? 'unknown',
  cores: availableParallelism(),
  gigabytes: Math.round(totalmem() / 1e9),
  system: `${process.platform} ${process.arch}`,
  node: process.version,
  /** Of the minute before: what is above 0 was others. */
  'load before': loadavg()[0]?.toFixed(1) ?? 'unknown',
  time: new Date().toISOString(),
})
