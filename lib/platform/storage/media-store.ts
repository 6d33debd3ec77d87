import { env, type RunningEnv } from '@/lib/platform/env'
import { processWide } from '@/lib/platform/process-wide'
import { diskStore } from './disk-store'
import { s3Store } from './s3-store'
import type { Store } from './store'
import { s3Settings } from './store-settings'

const open = processWide('media-store', (): { env?: RunningEnv; store?: Store } => ({}))

/** Where pictures are kept: a folder of this machine, or an S3-compatible store where one is set. */
export function mediaStore(): Store {
  if (!open.store || open.env !== env()) {
    const settings = s3Settings(env())
    open.env = env()
    open.store = settings ? s3Store(settings) : diskStore(env().DATA_DIR)
  }
  return open.store
}
