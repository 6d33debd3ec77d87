export type SubjectKind =
  | 'article'
  | 'media'
  | 'author'
  | 'section'
  | 'topic'
  | 'front'
  | 'staff'
  | 'invitation'
  | 'mail'
  | 'setting'
  | 'legal'
  | 'gate'
  | 'log'
  | 'newsroom'

export interface AuditEntryView {
  id: string
  at: Date
  /** The id of a user, or the name of a door. */
  actor: string
  /** What the actor is called now. */
  actorName: string
  role: string
  action: string
  subjectKind: string
  subjectId: string
  /** What the subject was called then. */
  subject: string
  details: Record<string, string | number | boolean | null>
}
