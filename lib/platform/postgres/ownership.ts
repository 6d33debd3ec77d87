import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { startOf } from './running-process'

export type Ownership = { release(): void }

/** Makes this process the one that starts and stops the server, or says that a live one already is. */
export async function claimOwnership(file: string): Promise<Ownership | undefined> {
  const me = `${process.pid} ${startOf(process.pid)}`
  const mine = `${file}.${process.pid}`
  const holdsMe = () => read(file) === me
  const ownership = { release: () => holdsMe() && rmSync(file, { force: true }) }
  if (holdsMe()) return undefined
  writeFileSync(mine, me)
  try {
    if (linked(mine, file)) return ownership
    if (isAlive(read(file))) return undefined
    renameSync(mine, file)
    // Another may have found the same dead owner at this moment: the one whose name stays has it.
    await delay(100)
    return holdsMe() ? ownership : undefined
  } finally {
    rmSync(mine, { force: true })
  }
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function isAlive(owner: string): boolean {
  const [pid, ...start] = owner.split(' ')
  return owner !== '' && startOf(Number(pid)) === start.join(' ')
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
