/** Everything that is written into the audit log, in the words of its page. */
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
  'preview.made': 'made a preview link',
  'preview.revoked': 'revoked a preview link',
  'staff.invited': 'invited a member of staff',
  'staff.invitation-revoked': 'took an invitation back',
  'staff.joined': 'accepted an invitation',
  'staff.role-changed': 'gave a member of staff another role',
  'staff.disabled': 'disabled a member of staff',
  'staff.enabled': 'enabled a member of staff',
  'staff.removed': 'removed a member of staff',
  'staff.factors-removed': 'removed the second factors of a member of staff',
  'setting.changed': 'changed a setting',
} as const

export type AuditedAction = keyof typeof auditedActions
