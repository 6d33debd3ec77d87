/** Closes what was opened, the last first, at Ctrl-C and SIGTERM; returns the same for a failed start. */
export function stopOnSignal(opened: (() => Promise<void>)[]): () => Promise<void> {
  let stopping: Promise<void> | undefined
  const closeAll = async () => {
    for (let close = opened.pop(); close; close = opened.pop()) await close()
  }
  const stop = () => (stopping ??= closeAll())
  const exit = () => void stop().then(() => process.exit(0))
  process.on('SIGINT', exit)
  process.on('SIGTERM', exit)
  return stop
}
