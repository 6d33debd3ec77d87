import { describe, expect, it } from 'vitest'
import { parseEnv } from './env'
import { ConfigurationError } from './errors'

const secret = 'a-secret-of-thirty-two-characters'
const database = 'postgresql://localhost/standfirst'

const refusal = (source: Record<string, string>): string => {
  try {
    parseEnv(source)
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message
    throw error
  }
  return 'accepted'
}

describe('parseEnv', () => {
  it('needs nothing', () => {
    expect(parseEnv({})).toMatchObject({
      NODE_ENV: 'production',
      PORT: 3000,
      HOST: '127.0.0.1',
      SITE_URL: 'http://localhost:3000',
      CAPTCHA_PROVIDER: 'proof-of-work',
      TRUSTED_PROXY: [],
    })
    expect(parseEnv({}).DATA_DIR).toMatch(/^\/.*\.data$/)
  })

  it('takes a blank for one that is not set', () => {
    const names = [
      ...['NODE_ENV', 'PORT', 'HOST', 'SITE_URL', 'DATABASE_URL', 'DATA_DIR', 'NEXTAUTH_SECRET'],
      ...['CAPTCHA_PROVIDER', 'RECAPTCHA_SITE_KEY', 'RECAPTCHA_SECRET_KEY', 'SEED_PASSWORD'],
      ...['INIT_CWD', 'TRUSTED_PROXY', 'CDN', 'PAGE_CACHE', 'SMTP_URL', 'MAIL_FROM', 'WORKER'],
      ...['DKIM_DOMAIN', 'DKIM_SELECTOR', 'DKIM_PRIVATE_KEY'],
    ]
    expect(parseEnv(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(parseEnv({}))
  })

  it.each<[name: string, source: Record<string, string>, expected: object]>([
    ['a port', { PORT: '8080' }, { PORT: 8080, SITE_URL: 'http://localhost:8080' }],
    ['any free port', { PORT: '0' }, { PORT: 0 }],
    [
      'an address',
      { SITE_URL: 'https://News.example/a?b#c' },
      { SITE_URL: 'https://news.example' },
    ],
    ['a folder', { DATA_DIR: '/srv/../srv/news' }, { DATA_DIR: '/srv/news' }],
    [
      'a database and a secret',
      { DATABASE_URL: database, NEXTAUTH_SECRET: secret },
      { DATABASE_URL: database, NEXTAUTH_SECRET: secret },
    ],
    [
      'proxies',
      { TRUSTED_PROXY: ' 10.0.0.0/8, ::1 ,,2001:db8::/32' },
      { TRUSTED_PROXY: ['10.0.0.0/8', '::1', '2001:db8::/32'] },
    ],
    [
      'reCAPTCHA and its keys',
      { CAPTCHA_PROVIDER: 'recaptcha', RECAPTCHA_SITE_KEY: 'a', RECAPTCHA_SECRET_KEY: 'b' },
      { CAPTCHA_PROVIDER: 'recaptcha', RECAPTCHA_SITE_KEY: 'a', RECAPTCHA_SECRET_KEY: 'b' },
    ],
    [
      'a mail server and who writes',
      { SMTP_URL: 'smtps://u:p%40@mail.example', MAIL_FROM: 'The News <news@mail.example>' },
      { MAIL_FROM: { name: 'The News', address: 'news@mail.example' }, WORKER: 'on' },
    ],
    [
      'an address alone',
      { MAIL_FROM: 'news@mail.example' },
      { MAIL_FROM: { address: 'news@mail.example' } },
    ],
  ])('takes %s', (_name, source, expected) => {
    expect(parseEnv(source)).toMatchObject(expected)
  })

  it.each<[variable: string, value: string]>([
    ['NODE_ENV', 'staging'],
    ['PORT', 'http'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['SITE_URL', 'news.example'],
    ['SITE_URL', 'ftp://news.example'],
    ['SITE_URL', 'javascript:alert(1)'],
    ['DATABASE_URL', 'mysql://localhost/standfirst'],
    ['DATABASE_URL', 'localhost:5432'],
    ['NEXTAUTH_SECRET', 'x'.repeat(31)],
    ['NEXTAUTH_SECRET', 'change-me-change-me-change-me-change-me'],
    ['CAPTCHA_PROVIDER', 'none'],
    ['SEED_PASSWORD', 'short'],
    ['CDN', 'cloudflare'],
    ['PAGE_CACHE', 'yes'],
    ['SMTP_URL', 'mail.example.com'],
    ['SMTP_URL', 'https://mail.example.com'],
    ['MAIL_FROM', 'The Standfirst'],
    ['MAIL_FROM', 'a@example.com, b@example.com'],
    ['MAIL_FROM', 'News <a@example.com>\r\nBcc: b@example.com'],
    ['DKIM_DOMAIN', 'exam ple.com'],
    ['DKIM_SELECTOR', 'a b'],
    ['DKIM_PRIVATE_KEY', '/no/such/file'],
    ['DKIM_PRIVATE_KEY', '-----BEGIN PRIVATE KEY-----\\nbm8=\\n-----END PRIVATE KEY-----'],
    ['GOOGLE_TEST_ISSUER', 'https://accounts.google.com'],
    ['GOOGLE_TEST_ISSUER', 'http://evil.example'],
    ['GOOGLE_TEST_ISSUER', 'http://localhost.evil.example'],
    ['S3_ENDPOINT', 's3.example'],
    ['S3_BUCKET', '../elsewhere'],
    ['S3_REGION', 'eu west'],
    ['WORKER', 'no'],
    ['TRUSTED_PROXY', 'nginx'],
    ['TRUSTED_PROXY', '10.0.0.0/33'],
    ['TRUSTED_PROXY', '10.0.0.1; 10.0.0.2'],
  ])('refuses %s=%s in one line that names it', (variable, value) => {
    const message = refusal({ DATABASE_URL: database, NEXTAUTH_SECRET: secret, [variable]: value })
    expect(message).toMatch(new RegExp(`^${variable}: `))
    expect(message).not.toContain('\n')
    expect(message).not.toContain('undefined')
  })

  it.each([
    ['a database without a secret', 'NEXTAUTH_SECRET', { DATABASE_URL: database }],
    ['reCAPTCHA without keys', 'CAPTCHA_PROVIDER', { CAPTCHA_PROVIDER: 'recaptcha' }],
    [
      'reCAPTCHA without its secret',
      'CAPTCHA_PROVIDER',
      { CAPTCHA_PROVIDER: 'recaptcha', RECAPTCHA_SITE_KEY: 'a', RECAPTCHA_SECRET_KEY: '' },
    ],
    ['a mail server without a sender', 'MAIL_FROM', { SMTP_URL: 'smtp://mail.example' }],
    [
      'a store without its key',
      'S3_ACCESS_KEY_ID',
      { S3_ENDPOINT: 'https://s3.example', S3_BUCKET: 'news' },
    ],
    ['a region of no store', 'S3_ENDPOINT', { S3_REGION: 'eu-west-1' }],
    ['Google without its secret', 'GOOGLE_CLIENT_ID', { GOOGLE_CLIENT_ID: 'a' }],
    [
      'a stand-in for Google on a public site',
      'GOOGLE_TEST_ISSUER',
      { SITE_URL: 'https://news.example', GOOGLE_TEST_ISSUER: 'http://localhost:9' },
    ],
    ['a DKIM domain without a key', 'DKIM_PRIVATE_KEY', { DKIM_DOMAIN: 'example.com' }],
  ])('refuses %s', (_name, variable, source) => {
    expect(refusal(source)).toMatch(new RegExp(`^${variable}: `))
  })

  it('never prints a secret', () => {
    const message = refusal({ NEXTAUTH_SECRET: 'too short a secret', SEED_PASSWORD: 'hunter2' })
    expect(message).not.toMatch(/too short a secret|hunter2/)
  })
})
