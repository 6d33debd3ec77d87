import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { hasEnded } from '@/scripts/test/command'

export async function endProcess(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return
  const closed = once(child, 'close')
  child.kill('SIGTERM')
  await closed
}
