'use server'

import { redirect } from 'next/navigation'
import { requireRecentSignIn } from '@/lib/accounts/session-recent'
import { requireStaff } from '@/lib/accounts/session-staff'
import { newsroomPages } from '@/lib/newsroom/pages'
import { formAction } from '@/lib/platform/form-action'
import { leaveNotice } from '@/lib/platform/session-notice'
import { discardLegalDraft } from './discard-draft'
import { publishLegalVersion } from './publish-version'
import { saveLegalDraft } from './save-draft'
import { draftName, draftSave, versionToPublish, wordingName } from './schemas'
import { takeBackLegalVersion } from './take-back-version'

const { path, roles } = newsroomPages.legal

export const saveLegalText = formAction({
  form: 'legal-text',
  schema: draftSave,
  async act(save) {
    await saveLegalDraft(await requireStaff(...roles), save)
    await finish('legal-saved', `${path}/${save.kind}`)
  },
})

export const discardLegalText = formAction({
  form: 'legal-discard',
  schema: draftName,
  async act(draft) {
    await discardLegalDraft(await requireStaff(...roles), draft)
    await finish('legal-discarded', `${path}/${draft.kind}`)
  },
})

export const publishLegalText = formAction({
  form: 'legal-publish',
  schema: versionToPublish,
  async act(version) {
    const admin = await requireStaff(...roles)
    await requireRecentSignIn(`${path}/${version.kind}/publish`)
    const { isAnnounced } = await publishLegalVersion(admin, version)
    await finish(isAnnounced ? 'legal-announced' : 'legal-published', `${path}/${version.kind}`)
  },
})

export const takeBackLegalText = formAction({
  form: 'legal-take-back',
  schema: wordingName,
  async act(wording) {
    const admin = await requireStaff(...roles)
    await requireRecentSignIn(`${path}/${wording.kind}/versions`)
    await takeBackLegalVersion(admin, wording)
    await finish('legal-taken-back', `${path}/${wording.kind}`)
  },
})

async function finish(notice: string, to: string): Promise<never> {
  await leaveNotice(notice)
  return redirect(to)
}
