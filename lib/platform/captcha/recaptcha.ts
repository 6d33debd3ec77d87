import { z } from 'zod'
import { absent, type CaptchaVerdict, rejected, solved } from './verdict'

export interface RecaptchaSettings {
  siteKey: string
  secretKey: string
  /** The site's host name, without port; null accepts a token made on any site of this key. */
  hostname: string | null
  verifyAddress?: string
  timeoutMs?: number
}

const googleVerifyAddress = 'https://www.google.com/recaptcha/api/siteverify'

/** The same word as in `public/recaptcha.js`. */
const action = 'register'

/** Google's own starting point: 0 is a machine, 1 a person. */
const lowestScore = 0.5

/** Never throws: a Google that is slow, broken or out of reach counts as no answer. */
export async function checkRecaptcha(
  token: string,
  remoteAddress: string,
  settings: RecaptchaSettings,
): Promise<CaptchaVerdict> {
  const assessment = await askGoogle(token, remoteAddress, settings)
  if (!assessment) return absent
  if (!assessment.success) {
    return rejected(assessment['error-codes']?.join(' ').slice(0, 200) || 'refused')
  }
  if (assessment.action !== action) return rejected('action')
  if (settings.hostname && assessment.hostname !== settings.hostname) return rejected('hostname')
  if ((assessment.score ?? 0) < lowestScore) return rejected('score')
  return solved
}

const assessmentSchema = z.object({
  success: z.boolean(),
  action: z.string().optional(),
  hostname: z.string().optional(),
  score: z.number().optional(),
  'error-codes': z.array(z.string()).optional(),
})

async function askGoogle(
  token: string,
  remoteAddress: string,
  { secretKey, verifyAddress = googleVerifyAddress, timeoutMs = 5000 }: RecaptchaSettings,
) {
  try {
    const response = await fetch(verifyAddress, {
      method: 'POST',
      body: new URLSearchParams({ secret: secretKey, response: token, remoteip: remoteAddress }),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
    if (!response.ok) return undefined
    return assessmentSchema.safeParse(await response.json()).data
  } catch {
    return undefined
  }
}
