import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { ConfigurationError } from './errors'
import { explainGoogleSettings, googleTestIssuer } from './google-settings'
import { dkimPrivateKey, explainMailSettings, mailFrom, smtpUrl } from './mail-settings'
import { processWide } from './process-wide'
import { explainStoreSettings } from './storage/store-settings'

/**
 * The one place that reads the environment. Every variable is optional for a trial;
 * `.env.example` says what each means.
 */
const blankIsUnset = (value: unknown) => (value === '' ? undefined : value)

const variable = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsUnset, schema)

const exampleSecret = 'change-me-change-me-change-me-change-me'

const schema = z.object({
  NODE_ENV: variable(z.enum(['development', 'production', 'test']).default('production')),
  PORT: variable(z.coerce.number('must be a number').int().min(0).max(65_535).default(3000)),
  HOST: variable(z.string().default('127.0.0.1')),
  SITE_URL: variable(
    z
      .url({ protocol: /^https?$/, error: 'must be an http or https address' })
      .transform((address) => new URL(address).origin)
      .optional(),
  ),
  DATABASE_URL: variable(
    z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// address' }).optional(),
  ),
  /** A CDN in front keeps anonymous pages. */
  CDN: variable(z.enum(['on', 'off']).default('off')),
  /** `off` renders every page for every request. */
  PAGE_CACHE: variable(z.enum(['on', 'off']).optional()),
  DATA_DIR: variable(
    z
      .string()
      .default('.data')
      .transform((path) => resolve(path)),
  ),
  NEXTAUTH_SECRET: variable(
    z
      .string()
      .min(32, 'must be 32 characters or more, for example from `openssl rand -base64 32`')
      .refine((secret) => secret !== exampleSecret, 'is the value of the example: make your own')
      .optional(),
  ),
  CAPTCHA_PROVIDER: variable(
    z.enum(['proof-of-work', 'recaptcha', 'off']).default('proof-of-work'),
  ),
  RECAPTCHA_SITE_KEY: variable(z.string().optional()),
  RECAPTCHA_SECRET_KEY: variable(z.string().optional()),
  /** The hub that is told what was published, and tells whoever subscribed to a feed. */
  WEBSUB_HUB: variable(
    z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional(),
  ),
  GOOGLE_CLIENT_ID: variable(z.string().optional()),
  GOOGLE_CLIENT_SECRET: variable(z.string().optional()),
  GOOGLE_TEST_ISSUER: variable(googleTestIssuer.optional()),
  SEED_PASSWORD: variable(z.string().min(8, 'must be 8 characters or more').max(128).optional()),
  SMTP_URL: variable(smtpUrl.optional()),
  MAIL_FROM: variable(mailFrom.optional()),
  DKIM_DOMAIN: variable(z.hostname('must be a domain name').optional()),
  DKIM_SELECTOR: variable(
    z
      .string()
      .regex(/^[a-z0-9._-]{1,63}$/i, 'must be letters, digits, dots and hyphens')
      .optional(),
  ),
  DKIM_PRIVATE_KEY: variable(dkimPrivateKey.optional()),
  /** An S3-compatible store for pictures, by the address in front of the bucket's name. */
  S3_ENDPOINT: variable(
    z
      .url({ protocol: /^https?$/, error: 'must be an http or https address' })
      .transform((address) => address.replace(/\/+$/, ''))
      .optional(),
  ),
  S3_BUCKET: variable(
    z
      .string()
      .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'must be the name of a bucket')
      .optional(),
  ),
  S3_REGION: variable(
    z
      .string()
      .regex(/^[a-z0-9-]{1,40}$/, 'must be a region')
      .optional(),
  ),
  S3_ACCESS_KEY_ID: variable(z.string().optional()),
  S3_SECRET_ACCESS_KEY: variable(z.string().optional()),
  /** `off` leaves mail and jobs to other processes. */
  WORKER: variable(z.enum(['on', 'off']).default('on')),
  /** Set by npm: the folder in which the person typed the command. */
  INIT_CWD: variable(z.string().optional()),
  TRUSTED_PROXY: variable(
    z
      .string()
      .default('')
      .transform((list) =>
        list
          .split(',')
          .map((entry) => entry.trim())
          .filter(Boolean),
      )
      .pipe(
        z.array(
          z.union(
            [z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()],
            'must be addresses or networks, separated by commas',
          ),
        ),
      ),
  ),
})

export type Env = z.infer<typeof schema> & { SITE_URL: string; PAGE_CACHE: 'on' | 'off' }

/** The environment of this process. */
export const readEnv = (overrides: Record<string, string> = {}): Env =>
  parseEnv({ ...process.env, ...overrides })

const siteUrlFile = (env: Env): string => join(env.DATA_DIR, 'site-url')

/** Leaves the site's address where the command line finds it. */
export async function keepSiteUrl(env: Env): Promise<void> {
  await mkdir(env.DATA_DIR, { recursive: true })
  await writeFile(siteUrlFile(env), env.SITE_URL)
}

/** The environment, with the address of the site that runs on the same data unless one is named. */
export async function readEnvBesideSite(): Promise<Env> {
  const env = readEnv()
  if (process.env.SITE_URL || process.env.PORT) return env
  const SITE_URL = await readFile(siteUrlFile(env), 'utf8').catch(() => env.SITE_URL)
  return { ...env, SITE_URL }
}

/** @throws ConfigurationError with one line that names the variable and the remedy. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const parsed = schema.safeParse(source)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new ConfigurationError(
      `${issue?.path[0]?.toString()}: ${issue?.message}. Correct it, or leave it out to use the default (.env.example explains it).`,
    )
  }
  const env = parsed.data
  if (env.DATABASE_URL && !env.NEXTAUTH_SECRET) {
    throw new ConfigurationError(
      'NEXTAUTH_SECRET: is missing, and DATABASE_URL is set. Set it to 32 random characters or more, the same on every instance (`openssl rand -base64 32`).',
    )
  }
  if (
    env.CAPTCHA_PROVIDER === 'recaptcha' &&
    !(env.RECAPTCHA_SITE_KEY && env.RECAPTCHA_SECRET_KEY)
  ) {
    throw new ConfigurationError(
      'CAPTCHA_PROVIDER: is recaptcha, which needs RECAPTCHA_SITE_KEY and RECAPTCHA_SECRET_KEY. Set both, or leave CAPTCHA_PROVIDER out.',
    )
  }
  const problem =
    explainMailSettings(env) ?? explainGoogleSettings(env) ?? explainStoreSettings(env)
  if (problem) throw new ConfigurationError(problem)
  return {
    ...env,
    SITE_URL: env.SITE_URL ?? `http://localhost:${env.PORT}`,
    PAGE_CACHE: env.PAGE_CACHE ?? (env.NODE_ENV === 'development' ? 'off' : 'on'),
  }
}

/** For a process that this one starts. */
export const childEnvironment = (changes: Record<string, string>): NodeJS.ProcessEnv => ({
  ...process.env,
  ...changes,
})

/** What the running process knows once its database and its secret are there. */
export type RunningEnv = Env & { DATABASE_URL: string; NEXTAUTH_SECRET: string }

const provided = processWide('env', (): { env?: RunningEnv } => ({}))

/** Called once by each door (server, command line, seed) before anything asks for `env()`. */
export function provideEnv(env: RunningEnv): void {
  provided.env = env
  Object.assign(process.env, { NODE_ENV: env.NODE_ENV })
  process.env.NEXTAUTH_URL = env.SITE_URL
  process.env.NEXTAUTH_SECRET = env.NEXTAUTH_SECRET
}

export function env(): RunningEnv {
  if (!provided.env) {
    throw new Error('The environment was not provided: a door must call provideEnv first.')
  }
  return provided.env
}
