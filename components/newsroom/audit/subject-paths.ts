import type { AuditEntryView, SubjectKind } from '@/lib/audit-log/types'
import { deskPathOf } from '@/lib/fronts/names'

const paths: Record<SubjectKind, (id: string) => string> = {
  article: (id) => `/newsroom/articles/${id}`,
  media: (id) => `/newsroom/media/${id}`,
  author: (id) => `/newsroom/authors/${id}`,
  topic: (id) => `/newsroom/topics/${id}`,
  section: (id) => `/newsroom/sections/${id}`,
  front: deskPathOf,
  staff: (id) => `/newsroom/staff/${id}`,
  invitation: () => '/newsroom/staff',
  mail: (id) => `/newsroom/mail/${id}`,
  setting: () => '/newsroom/settings',
  legal: (id) => `/newsroom/legal/${id}`,
  gate: () => '/newsroom/gate',
  log: () => '/newsroom/audit',
  newsroom: () => '/newsroom',
}

/** Where the newsroom shows what something was done to. */
export const subjectPath = ({
  subjectKind,
  subjectId,
}: Pick<AuditEntryView, 'subjectKind' | 'subjectId'>): string | null =>
  paths[subjectKind as SubjectKind]?.(subjectId) ?? null
