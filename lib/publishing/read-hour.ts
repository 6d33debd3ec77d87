import { z } from 'zod'
import { InvalidInputError } from '@/lib/platform/errors'
import { localTimeToInstant } from '@/lib/platform/time-zone'
import { site } from '@/lib/site'

const instant = z.iso.datetime({ offset: true })
const wallTime = z.iso.datetime({ local: true })

/**
 * The instant that a text names: with a zone of its own, or as a clock where the publication is shows
 * it, like 2026-12-01T07:00 or 2026-12-01T07:00:30.
 * @throws InvalidInputError, beside the field `hour`
 */
export function readHour(text: string): Date {
  if (instant.safeParse(text).success) return new Date(text)
  if (!wallTime.safeParse(text).success) {
    throw new InvalidInputError({ hour: `“${text}” is not a time like 2026-12-01T07:00.` })
  }
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = text
    .split(/[-T:]/)
    .map(Number)
  try {
    const sharp = localTimeToInstant({ year, month, day, hour, minute }, site.timeZone)
    return new Date(sharp.getTime() + second * 1000)
  } catch (error) {
    const reason = `No clock in ${site.timeZone} shows ${text}.`
    throw new InvalidInputError({ hour: reason }, { cause: error })
  }
}
