'use server'

import { requireRecentSignIn } from '@/lib/accounts/session-recent'
import { requireStaff } from '@/lib/accounts/session-staff'
import { newsroomPages } from '@/lib/newsroom/pages'
import { formAction } from '@/lib/platform/form-action'
import { redirectWithNotice } from '@/lib/platform/session-notice'
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
    await redirectWithNotice(`${path}/${save.kind}`, 'legal-saved')
  },
})

export const discardLegalText = formAction({
  form: 'legal-discard',
  schema: draftName,
  async act(draft) {
    await discardLegalDraft(await requireStaff(...roles), draft)
    await redirectWithNotice(`${path}/${draft.kind}`, 'legal-discarded')
  },
})

export const publishLegalText = formAction({
  form: 'legal-publish',
  schema: versionToPublish,
  async act(version) {
    const admin = await requireStaff(...roles)
    await requireRecentSignIn(`${path}/${version.kind}/publish`)
    const { isAnnounced } = await publishLegalVersion(admin, version)
    await redirectWithNotice(
      `${path}/${version.kind}`,
      isAnnounced ? 'legal-announced' : 'legal-published',
    )
  },
})

export const takeBackLegalText = formAction({
  form: 'legal-take-back',
  schema: wordingName,
  async act(wording) {
    const admin = await requireStaff(...roles)
    await requireRecentSignIn(`${path}/${wording.kind}/versions`)
    await takeBackLegalVersion(admin, wording)
    await redirectWithNotice(`${path}/${wording.kind}`, 'legal-taken-back')
  },
})
