/**
 * Everything that is written into the audit log, in the words of its page. Each names the kind of its
 * subject by the phrase of `subjectPhrases`, where the page puts the subject's name.
 */
export const auditedActions = {
  'article.begun': 'began an article',
  'article.submitted': 'submitted an article for review',
  'article.taken-back': 'took an article back from review',
  'article.sent-back': 'sent an article back',
  'article.approved': 'approved an article',
  'article.scheduled': 'scheduled an article',
  'article.unscheduled': 'took an article off the schedule',
  'article.published': 'published an article',
  'article.withdrawn': 'withdrew an article',
  'article.corrected': 'corrected an article',
  'article.renamed': 'gave an article another address',
  'article.restored': 'restored a revision of an article',
  'preview.made': 'made a preview link of an article',
  'preview.revoked': 'revoked a preview link of an article',
  'staff.invited': 'mailed an invitation',
  'staff.invitation-revoked': 'took an invitation back',
  'staff.joined': 'accepted an invitation',
  'staff.role-changed': 'gave a member of staff another role',
  'staff.disabled': 'disabled a member of staff',
  'staff.enabled': 'enabled a member of staff',
  'staff.removed': 'removed a member of staff',
  'staff.factors-removed': 'removed the second factors of a member of staff',
  'staff.signed-in': 'came into the newsroom by a second factor',
  'mail.retried': 'sent a mail again',
  'mail.given-up': 'gave a mail up',
  'gate.audit-asked': 'had the gate audited',
  'topic.created': 'made a topic',
  'topic.edited': 'changed a topic',
  'topic.merged': 'merged a topic into another',
  'topic.deleted': 'deleted a topic',
  'author.created': 'made an author',
  'author.edited': 'described an author',
  'author.deleted': 'deleted an author',
  'log.downloaded': 'downloaded the audit log',
  'setting.changed': 'changed a setting',
} as const

export type AuditedAction = keyof typeof auditedActions
