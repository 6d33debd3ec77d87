import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { SettingsPage } from '@/components/account-settings/settings-page'
import { AddPasskeyForm } from '@/components/passkeys/add-passkey-form'
import { PasskeyList } from '@/components/passkeys/passkey-list'
import { RecoveryCodes } from '@/components/second-factor/recovery-codes'
import { describeDevice } from '@/lib/accounts/device'
import { requireSession } from '@/lib/accounts/session-recent'
import { askToRegister } from '@/lib/passkeys/ask'
import { listPasskeys } from '@/lib/passkeys/queries'
import { formResult } from '@/lib/platform/form-action'
import { parseSitePath } from '@/lib/platform/site-path'

export const metadata: Metadata = { title: 'Passkeys', robots: { index: false } }

interface Props {
  searchParams: Promise<{ to?: string }>
}

export default async function PasskeysPage({ searchParams }: Props) {
  const to = parseSitePath((await searchParams).to) ?? '/account'
  const { visitor } = await requireSession(`/account/passkeys?to=${encodeURIComponent(to)}`)
  return (
    <SettingsPage visitor={visitor} part="/account/passkeys" heading="Passkeys">
      <Settings userId={visitor.userId} to={to} />
    </SettingsPage>
  )
}

async function Settings({ userId, to }: { userId: string; to: string }) {
  const shown = formResult('recovery-codes')?.values
  if (shown?.codes) return <RecoveryCodes codes={shown.codes.split(' ')} to={shown.to ?? to} />
  const [passkeys, options] = await Promise.all([listPasskeys(userId), askToRegister(userId)])
  const name = describeDevice((await headers()).get('user-agent'))
  return (
    <>
      <p className="mt-3">
        A passkey signs you in with the PIN, the finger or the face that unlocks your device. No
        password is typed that could be guessed, or given away on a page that only looks like this
        one.
      </p>
      {passkeys.length > 0 && <PasskeyList passkeys={passkeys} />}
      <AddPasskeyForm options={options} name={name} to={to} />
      {passkeys.length > 0 && to !== '/account' && (
        <p className="mt-6 font-sans text-base">
          <a href={to} className="inline-block py-1 font-semibold underline">
            Go on
          </a>
        </p>
      )}
    </>
  )
}
