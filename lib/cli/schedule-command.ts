import { z } from 'zod'
import { formatPrintedTime } from '@/lib/platform/clock'
import { localTimeToInstant } from '@/lib/platform/time-zone'
import { findArticleId } from '@/lib/publishing/queries'
import { scheduleArticle } from '@/lib/publishing/schedule-article'
import { unscheduleArticle } from '@/lib/publishing/unschedule-article'
import { site } from '@/lib/site'
import { actor, type Command, UsageError } from './command'

export const scheduleCommand: Command = {
  name: 'schedule',
  usage: 'schedule SLUG TIME',
  summary: `Has a draft published at a time: 2026-12-01T07:00 in ${site.timeZone}, or with a zone of its own.`,
  parse([slug, time, ...more]) {
    if (!slug || !time || more.length > 0) throw new UsageError('Name one slug and a time.')
    const hour = readTime(time)
    return async () => {
      await scheduleArticle(actor, await findArticleId(slug), hour)
      return `Scheduled for ${formatPrintedTime(hour, site.locale, site.timeZone)}.`
    }
  },
}

export const unscheduleCommand: Command = {
  name: 'unschedule',
  usage: 'unschedule SLUG',
  summary: 'Makes a scheduled article a draft again.',
  parse([slug, ...more]) {
    if (!slug || more.length > 0) throw new UsageError('Name one slug.')
    return async () => {
      await unscheduleArticle(actor, await findArticleId(slug))
      return 'It is a draft again.'
    }
  },
}

function readTime(text: string): Date {
  const instant = z.iso.datetime({ offset: true }).safeParse(text)
  if (instant.success) return new Date(instant.data)
  const local = z.iso.datetime({ local: true, precision: -1 }).safeParse(text)
  if (!local.success) throw new UsageError(`${text} is not a time like 2026-12-01T07:00.`)
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/[-T:]/).map(Number)
  try {
    return localTimeToInstant({ year, month, day, hour, minute }, site.timeZone)
  } catch (error) {
    throw new UsageError(`No clock in ${site.timeZone} shows ${text}.`, { cause: error })
  }
}
