'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { requireStaff } from '@/lib/accounts/session-staff'
import { newsroomPages } from '@/lib/newsroom/pages'
import { formAction } from '@/lib/platform/form-action'
import { redirectWithNotice } from '@/lib/platform/session-notice'
import { createSection } from './create-section'
import { deleteSection } from './delete-section'
import { editSection } from './edit-section'
import { mergeSections } from './merge-sections'
import { moveSection } from './move-section'
import { sectionDescription, sectionId } from './schemas'

const { path, roles } = newsroomPages.sections

export const addSection = formAction({
  form: 'section',
  schema: sectionDescription,
  async act(section) {
    const { id } = await createSection(await requireStaff(...roles), section)
    await redirectWithNotice(`${path}/${id}`, 'section-saved')
  },
})

export const saveSection = formAction({
  form: 'section',
  schema: sectionDescription.extend({ id: sectionId }),
  async act({ id, ...section }) {
    await editSection(await requireStaff(...roles), id, section)
    await redirectWithNotice(`${path}/${id}`, 'section-saved')
  },
})

export const move = formAction({
  form: 'move-section',
  schema: z.object({ id: sectionId, direction: z.enum(['up', 'down']) }),
  async act({ id, direction }) {
    await moveSection(await requireStaff(...roles), id, direction)
    redirect(`${path}#${id}`)
  },
})

export const merge = formAction({
  form: 'merge-sections',
  schema: z.object({ id: sectionId, into: z.uuid('Choose the section that stays.') }),
  async act({ id, into }) {
    await mergeSections(await requireStaff(...roles), { from: id, into })
    await redirectWithNotice(`${path}/${into}`, 'sections-merged')
  },
})

export const removeSection = formAction({
  form: 'delete-section',
  schema: z.object({ id: sectionId }),
  async act({ id }) {
    await deleteSection(await requireStaff(...roles), id)
    await redirectWithNotice(path, 'section-deleted')
  },
})
