import { env, type RunningEnv } from '@/lib/platform/env'
import { diskStore } from './disk-store'
import { s3Store } from './s3-store'
import type { Store } from './store'
import { s3Settings } from './store-settings'

let open: { env: RunningEnv; store: Store } | undefined

/** Where pictures are kept: a folder of this machine, or an S3-compatible store where one is set. */
export function mediaStore(): Store {
  if (open?.env !== env()) {
    const settings = s3Settings(env())
    open = { env: env(), store: settings ? s3Store(settings) : diskStore(env().DATA_DIR) }
  }
  return open.store
}
