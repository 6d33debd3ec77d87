import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'

const longestInstall = 15 * 60_000
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Runs `work` in one process at a time. The lock of a process that is gone is taken over. */
export async function withLock(file, work) {
  await acquire(file)
  const release = () => rmSync(file, { force: true })
  const interrupt = () => process.exit(130)
  process.once('exit', release)
  for (const signal of signals) process.once(signal, interrupt)
  try {
    await work()
  } finally {
    release()
    process.off('exit', release)
    for (const signal of signals) process.off(signal, interrupt)
  }
}

async function acquire(file) {
  for (let waited = 0; ; waited++) {
    if (create(file)) return
    const holder = holderOf(file)
    if (holder === 'gone') {
      rmSync(file, { force: true })
      // Two may have found the same dead lock: the one whose file stays has it.
      if (create(file) && (await delay(100, true)) && holderOf(file) === process.pid) return
    } else if (waited === 0) {
      console.error(`Waiting for another installation here (process ${holder}) …`)
    }
    await delay(200)
  }
}

function create(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

function holderOf(file) {
  try {
    const holder = Number(readFileSync(file, 'utf8'))
    const age = Date.now() - statSync(file).mtimeMs
    if (age > longestInstall || (holder === 0 ? age > 1_000 : !isRunning(holder))) return 'gone'
    return holder
  } catch {
    return undefined
  }
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}
