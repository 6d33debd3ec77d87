'use server'

import { z } from 'zod'
import { requireStaff } from '@/lib/accounts/session-staff'
import { newsroomPages } from '@/lib/newsroom/pages'
import { formAction } from '@/lib/platform/form-action'
import { redirectWithNotice } from '@/lib/platform/session-notice'
import { createTopic } from './create-topic'
import { deleteTopic } from './delete-topic'
import { editTopic } from './edit-topic'
import { mergeTopics } from './merge-topics'
import { topicDescription, topicId } from './schemas'

const { path, roles } = newsroomPages.topics

export const addTopic = formAction({
  form: 'topic',
  schema: topicDescription,
  async act(topic) {
    const { id } = await createTopic(await requireStaff(...roles), topic)
    await redirectWithNotice(`${path}/${id}`, 'topic-saved')
  },
})

export const saveTopic = formAction({
  form: 'topic',
  schema: topicDescription.extend({ id: topicId }),
  async act({ id, ...topic }) {
    await editTopic(await requireStaff(...roles), id, topic)
    await redirectWithNotice(`${path}/${id}`, 'topic-saved')
  },
})

export const merge = formAction({
  form: 'merge-topics',
  schema: z.object({ id: topicId, into: z.uuid('Choose the topic that stays.') }),
  async act({ id, into }) {
    await mergeTopics(await requireStaff(...roles), { from: id, into })
    await redirectWithNotice(`${path}/${into}`, 'topics-merged')
  },
})

export const removeTopic = formAction({
  form: 'delete-topic',
  schema: z.object({ id: topicId }),
  async act({ id }) {
    await deleteTopic(await requireStaff(...roles), id)
    await redirectWithNotice(path, 'topic-deleted')
  },
})
