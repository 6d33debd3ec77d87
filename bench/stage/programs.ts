import { runCommand } from '@/scripts/test/command'

/** The path of a program, installed from Debian where it is missing and we may; else null. */
export async function ensureProgram(name: string): Promise<string | null> {
  const found = await findProgram(name)
  if (found || process.getuid?.() !== 0) return found
  await installFromDebian(name)
  return findProgram(name)
}

async function findProgram(name: string): Promise<string | null> {
  const script = 'PATH="$PATH:/usr/local/sbin:/usr/sbin"; command -v "$0"'
  const { exitCode, output } = await runCommand('/bin/sh', ['-c', script, name])
  return exitCode === 0 ? output.trim() : null
}

async function installFromDebian(name: string): Promise<void> {
  const script = 'apt-get update && apt-get install -y --no-install-recommends "$0"'
  await runCommand('/bin/sh', ['-c', script, name], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    seconds: 300,
  })
}
