import { formatPrintedTime } from '@/lib/platform/clock'
import { findArticleId } from '@/lib/publishing/queries'
import { readHour } from '@/lib/publishing/read-hour'
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
    const hour = readHour(time)
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
