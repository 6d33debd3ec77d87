import type { Result } from './command'

/** One line with the time it took, and what was said only if it failed. */
export async function runStep(name: string, run: () => Promise<Result>): Promise<boolean> {
  const began = performance.now()
  const { exitCode, output } = await run()
  const passed = exitCode === 0
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${passed ? 'ok  ' : 'FAIL'}  ${name.padEnd(36)} ${seconds.padStart(6)} s`)
  if (!passed) console.log(output.trim())
  return passed
}
