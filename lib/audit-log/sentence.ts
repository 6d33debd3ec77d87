import { formatDateAndTime } from '@/lib/platform/clock'
import { site } from '@/lib/site'
import { auditedActions } from './actions'
import type { AuditEntryView, SubjectKind } from './types'

/** How the actions name what they were done to; the page puts its name there. */
export const subjectPhrases: Record<SubjectKind, string> = {
  article: 'an article',
  media: 'a picture',
  author: 'an author',
  section: 'a section',
  topic: 'a topic',
  front: 'a front',
  staff: 'a member of staff',
  invitation: 'an invitation',
  mail: 'a mail',
  setting: 'a setting',
  legal: 'a legal document',
  gate: 'the gate',
  log: 'the audit log',
  newsroom: 'the newsroom',
}

const quoted: SubjectKind[] = ['article', 'media', 'section', 'topic', 'mail', 'setting', 'legal']

interface Sentence {
  before: string
  subject: string
  after: string
}

/** "published “Harbour bridge reopens”": what was done, around what it was done to. */
export function sentenceOf(
  entry: Pick<AuditEntryView, 'action' | 'subjectKind' | 'subject'>,
): Sentence {
  const kind = entry.subjectKind as SubjectKind
  const words = Object.hasOwn(auditedActions, entry.action)
    ? auditedActions[entry.action as keyof typeof auditedActions]
    : `${entry.action} ${subjectPhrases[kind] ?? ''}`
  const subject = quoted.includes(kind) ? `“${entry.subject}”` : entry.subject
  const [before = '', ...after] = words.split(subjectPhrases[kind] ?? '\n')
  return { before: before.trimEnd(), subject, after: after.join(subjectPhrases[kind]).trimStart() }
}

/** "is: editor, was: writer"; times in the time zone of the publication. */
export const detailsInWords = (details: AuditEntryView['details']): string =>
  Object.entries(details)
    .map(([name, value]) => `${name}: ${inWords(value)}`)
    .join(', ')

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/

const inWords = (value: AuditEntryView['details'][string]): string => {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string' && instant.test(value)) {
    return formatDateAndTime(new Date(value), site.locale, site.timeZone)
  }
  return value === null ? 'nothing' : String(value)
}
