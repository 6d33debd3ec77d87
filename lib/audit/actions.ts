'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { requireStaff } from '@/lib/accounts/session-staff'
import { formAction } from '@/lib/platform/form-action'
import { askAudit } from './ask-audit'

export const auditGate = formAction({
  form: 'audit-gate',
  schema: z.object({}),
  async act() {
    await askAudit(await requireStaff('editor', 'admin'))
    redirect('/newsroom/gate')
  },
})
