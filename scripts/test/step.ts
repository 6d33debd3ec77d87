import type { Result } from './command'

/** One line with the time it took, and what was said only if it failed. */
export async function runStep<R extends Result>(name: string, run: () => Promise<R>): Promise<R> {
  const began = performance.now()
  const result = await run()
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const verdict = result.exitCode === 0 ? 'ok  ' : 'FAIL'
  console.log(`${verdict}  ${name.padEnd(36)} ${seconds.padStart(6)} s`)
  if (result.exitCode !== 0) console.log(result.output.trim())
  return result
}
