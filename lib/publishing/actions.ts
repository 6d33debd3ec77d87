'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { requireStaff } from '@/lib/accounts/session-staff'
import { newsroomPages } from '@/lib/newsroom/pages'
import { formAction, showOnce } from '@/lib/platform/form-action'
import { redirectWithNotice } from '@/lib/platform/session-notice'
import { correctArticle } from './correct-article'
import { beginArticle, beginning } from './drafts/begin-article'
import { restoreRevision } from './drafts/restore-revision'
import { makePreviewLink, revokePreviewLink } from './previews/make-preview-link'
import { publishArticle } from './publish-article'
import { readHour } from './read-hour'
import { renameArticle } from './rename-article'
import { approveArticle } from './review/approve-article'
import { sendBackArticle } from './review/send-back-article'
import { submitArticle, takeBackArticle } from './review/submit-article'
import { scheduleArticle } from './schedule-article'
import { articleAddress, articleId, versionNumber } from './schemas'
import { unscheduleArticle } from './unschedule-article'
import { withdrawArticle } from './withdraw-article'

const { path, roles } = newsroomPages.articles
const staff = () => requireStaff(...roles)

const article = z.object({ id: articleId })
const asRead = article.extend({ version: versionNumber })
const noted = asRead.extend({ note: z.string() })

/** Back to the article's page, which says what was done. */
const done = (id: string, notice: string): Promise<never> =>
  redirectWithNotice(`${path}/${id}/review`, notice)

export const begin = formAction({
  form: 'begin-article',
  schema: beginning,
  async act(input) {
    const { id } = await beginArticle(await staff(), input)
    redirect(`${path}/${id}`)
  },
})

export const changeAddress = formAction({
  form: 'article-address',
  schema: article.extend(articleAddress.required().shape),
  async act({ id, ...address }) {
    await renameArticle(await staff(), id, address)
    redirect(`${path}/${id}#address`)
  },
})

export const submit = formAction({
  form: 'submit',
  schema: noted,
  async act({ id, ...input }) {
    await submitArticle(await staff(), id, input)
    await done(id, 'submitted')
  },
})

export const takeBack = formAction({
  form: 'take-back',
  schema: asRead,
  async act({ id, ...input }) {
    await takeBackArticle(await staff(), id, input)
    await done(id, 'taken-back')
  },
})

export const sendBack = formAction({
  form: 'send-back',
  schema: noted,
  async act({ id, ...input }) {
    await sendBackArticle(await staff(), id, input)
    await done(id, 'sent-back')
  },
})

export const approve = formAction({
  form: 'approve',
  schema: asRead,
  async act({ id, ...input }) {
    await approveArticle(await staff(), id, input)
    await done(id, 'approved')
  },
})

export const publish = formAction({
  form: 'publish',
  schema: article,
  async act({ id }) {
    await publishArticle(await staff(), id)
    await done(id, 'published')
  },
})

export const schedule = formAction({
  form: 'schedule',
  schema: article.extend({ hour: z.string() }),
  async act({ id, hour }) {
    await scheduleArticle(await staff(), id, readHour(hour))
    await done(id, 'scheduled')
  },
})

export const unschedule = formAction({
  form: 'unschedule',
  schema: article,
  async act({ id }) {
    await unscheduleArticle(await staff(), id)
    await done(id, 'unscheduled')
  },
})

export const withdraw = formAction({
  form: 'withdraw',
  schema: article.extend({ notice: z.string() }),
  async act({ id, notice }) {
    await withdrawArticle(await staff(), id, notice)
    await done(id, 'withdrawn')
  },
})

export const correct = formAction({
  form: 'correct',
  schema: article.extend({ text: z.string() }),
  async act({ id, text }) {
    await correctArticle(await staff(), id, { text })
    await done(id, 'corrected')
  },
})

export const restore = formAction({
  form: 'restore',
  schema: asRead,
  async act({ id, version }) {
    await restoreRevision(await staff(), id, version)
    await redirectWithNotice(`${path}/${id}`, 'restored')
  },
})

/** The address is shown this once: only a hash of it is kept. */
export const makePreview = formAction({
  form: 'make-preview',
  schema: article,
  async act({ id }) {
    const { token } = await makePreviewLink(await staff(), id)
    showOnce('preview-made', { path: `/newsroom/preview/${token}` })
  },
})

export const revokePreview = formAction({
  form: 'revoke-preview',
  schema: article.extend({ link: z.uuid() }),
  async act({ id, link }) {
    await revokePreviewLink(await staff(), id, link)
    await done(id, 'preview-revoked')
  },
})
