interface Settings {
  S3_ENDPOINT?: string | undefined
  S3_BUCKET?: string | undefined
  S3_REGION?: string | undefined
  S3_ACCESS_KEY_ID?: string | undefined
  S3_SECRET_ACCESS_KEY?: string | undefined
}

const partners = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const

/** What is wrong with the settings taken together, in one line; null when nothing is. */
export function explainStoreSettings(settings: Settings): string | null {
  const missing = partners.filter((name) => !settings[name])
  const isAsked = missing.length < partners.length || settings.S3_REGION
  if (missing.length === 0 || !isAsked) return null
  const given = partners.length === missing.length ? 'S3_REGION' : 'others of the store'
  return `${missing[0]}: is missing, and ${given} are set. Set ${partners.join(', ')} together, or none of them.`
}

export interface S3Settings {
  /** Without a slash at its end. */
  endpoint: string
  bucket: string
  region: string
  accessKeyId: string
  secretAccessKey: string
}

/** The S3-compatible store for pictures; null where they are kept on disk. */
export function s3Settings(settings: Settings): S3Settings | null {
  const {
    S3_ENDPOINT: endpoint,
    S3_BUCKET: bucket,
    S3_REGION: region = 'us-east-1',
    S3_ACCESS_KEY_ID: accessKeyId,
    S3_SECRET_ACCESS_KEY: secretAccessKey,
  } = settings
  return endpoint && bucket && accessKeyId && secretAccessKey
    ? { endpoint, bucket, region, accessKeyId, secretAccessKey }
    : null
}
