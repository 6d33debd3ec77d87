'use server'

import { z } from 'zod'
import { requireStaff } from '@/lib/accounts/session-staff'
import { newsroomPages } from '@/lib/newsroom/pages'
import { formAction } from '@/lib/platform/form-action'
import { redirectWithNotice } from '@/lib/platform/session-notice'
import { deskPathOf } from './names'
import { restoreArrangement, saveArrangement } from './save-arrangement'
import { arrangementVersion, frontName, typedArrangement } from './schemas'

const { roles } = newsroomPages.fronts
const schema = z.object({ front: frontName, version: arrangementVersion })

export const saveFront = formAction({
  form: 'front',
  schema: schema.extend({ arrangement: typedArrangement }),
  async act({ front, version, arrangement: placements }) {
    await saveArrangement(await requireStaff(...roles), { front, version, placements })
    await redirectWithNotice(deskPathOf(front), 'front-saved')
  },
})

export const restoreFront = formAction({
  form: 'front',
  schema,
  async act({ front, version }) {
    await restoreArrangement(await requireStaff(...roles), { front, version })
    await redirectWithNotice(deskPathOf(front), 'front-restored')
  },
})
