import type { Metadata } from 'next'
import { NewsroomFrame } from '@/components/newsroom/newsroom-frame'
import { SettingsForm } from '@/components/settings/settings-form'
import { SettingsInCode } from '@/components/settings/settings-in-code'

export const metadata: Metadata = { title: 'Settings' }

export default function SettingsPage() {
  return (
    <NewsroomFrame page="settings">
      {() => (
        <>
          <SettingsForm />
          <SettingsInCode />
        </>
      )}
    </NewsroomFrame>
  )
}
