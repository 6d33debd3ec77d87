import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** A stamp says from what something was made, so that it is made anew when that changes. */
export function writeStamp(file, parts) {
  writeFileSync(file, fingerprint(parts))
}

export function hasStamp(file, parts) {
  return existsSync(file) && readFileSync(file, 'utf8') === fingerprint(parts)
}

function fingerprint(parts) {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}
