/** Wakes the one who waits; a ring that nobody waited for wakes the next who does. */
export function createBell() {
  let rung = false
  let wake = (): void => undefined

  function ring(): void {
    rung = true
    wake()
  }

  async function wait(ms: number): Promise<void> {
    if (!rung) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
    rung = false
  }

  return { ring, wait }
}
