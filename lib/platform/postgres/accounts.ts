import { readFileSync } from 'node:fs'

export function nameOf(uid = 0): string {
  return accounts().find((account) => account.uid === uid)?.name ?? `user ${uid}`
}

/** The machine's own users; empty where there is no list of them. */
export function accounts(): { name: string; uid: number; gid: number }[] {
  try {
    return readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
  } catch {
    return []
  }
}
