import type { Metadata } from 'next'
import { AddressForm } from '@/components/newsroom/address-form'
import { ArticleFrame } from '@/components/newsroom/articles/article-frame'
import { ArticleEditor } from '@/components/newsroom/editor/article-editor'
import type { Staff } from '@/lib/accounts/types'
import { findChoices } from '@/lib/publishing/drafts/editor-choices'
import type { DraftView } from '@/lib/publishing/drafts/types'
import { isAddressSettled } from '@/lib/publishing/policy'

export const metadata: Metadata = { title: 'Write' }

export default async function WritePage({ params }: { params: Promise<{ id: string }> }) {
  return (
    <ArticleFrame id={(await params).id} tab="write">
      {(draft, staff) => <Write draft={draft} staff={staff} />}
    </ArticleFrame>
  )
}

async function Write({ draft, staff }: { draft: DraftView; staff: Staff }) {
  const choices = await findChoices(staff, draft.content)
  const mayRename = staff.role !== 'writer' || !isAddressSettled(draft)
  return (
    <>
      <ArticleEditor draft={draft} userId={staff.userId} choices={choices} />
      {mayRename && <AddressForm draft={draft} />}
    </>
  )
}
