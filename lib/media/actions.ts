'use server'

import { z } from 'zod'
import { requireStaff } from '@/lib/accounts/session-staff'
import { newsroomPages } from '@/lib/newsroom/pages'
import { formAction } from '@/lib/platform/form-action'
import { redirectWithNotice } from '@/lib/platform/session-notice'
import { deletePicture } from './delete-picture'
import { describePicture } from './describe-picture'
import { pictureId, typedPicture } from './schemas'

const { path, roles } = newsroomPages.media

export const describe = formAction({
  form: 'picture',
  schema: typedPicture,
  async act({ id, ...change }) {
    await describePicture(await requireStaff(...roles), id, change)
    await redirectWithNotice(`${path}/${id}`, 'picture-saved')
  },
})

export const remove = formAction({
  form: 'picture-removal',
  schema: z.object({ id: pictureId }),
  async act({ id }) {
    await deletePicture(await requireStaff(...roles), id)
    await redirectWithNotice(path, 'picture-deleted')
  },
})
