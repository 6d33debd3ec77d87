'use server'

import { z } from 'zod'
import { requireStaff } from '@/lib/accounts/session-staff'
import { newsroomPages } from '@/lib/newsroom/pages'
import { formAction } from '@/lib/platform/form-action'
import { redirectWithNotice } from '@/lib/platform/session-notice'
import { createAuthor } from './create-author'
import { deleteAuthor } from './delete-author'
import { editAuthor } from './edit-author'
import { authorId, typedAuthor } from './schemas'

const { path, roles } = newsroomPages.authors

export const addAuthor = formAction({
  form: 'author',
  schema: typedAuthor,
  async act(author) {
    const { id } = await createAuthor(await requireStaff(...roles), author)
    await redirectWithNotice(`${path}/${id}`, 'author-saved')
  },
})

export const saveAuthor = formAction({
  form: 'author',
  schema: typedAuthor.extend({ id: authorId }),
  async act({ id, ...author }) {
    await editAuthor(await requireStaff(...roles), id, author)
    await redirectWithNotice(`${path}/${id}`, 'author-saved')
  },
})

export const removeAuthor = formAction({
  form: 'delete-author',
  schema: z.object({ id: authorId }),
  async act({ id }) {
    await deleteAuthor(await requireStaff(...roles), id)
    await redirectWithNotice(path, 'author-deleted')
  },
})
