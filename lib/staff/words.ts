import type { StaffRole } from '@/lib/accounts/types'

/** One member of staff, named by the role. */
export const oneOf: Record<StaffRole, string> = {
  writer: 'a writer',
  editor: 'an editor',
  admin: 'an administrator',
}

/** What the roles let somebody do, for whoever gives them. */
export const rolePurposes: Record<StaffRole, string> = {
  writer: 'Writes, and submits what they wrote.',
  editor: 'Edits, approves, publishes and corrects what anybody wrote.',
  admin: 'May do all of that, and decides who is staff and how the newsroom works.',
}
