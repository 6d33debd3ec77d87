import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { AccountFrame } from '@/components/accounts/account-frame'
import { CodeForm } from '@/components/accounts/code-form'
import { type MailedPageProps, readMailedPage } from '@/components/accounts/mailed-page'
import { SendAgain, SentMail } from '@/components/accounts/sent-mail'
import { askForSignInCode, signInByCode } from '@/lib/accounts/by-mail/actions'
import { currentAsking } from '@/lib/accounts/by-mail/session-asking'
import { currentVisitor } from '@/lib/accounts/session'

export const metadata: Metadata = { title: 'Sign in by code', robots: { index: false } }

export default async function SignInCodePage(props: MailedPageProps) {
  const { to } = await readMailedPage(props)
  const asking = await currentAsking()
  if (!asking) redirect(`/sign-in?to=${encodeURIComponent(to)}`)
  return (
    <AccountFrame visitor={await currentVisitor()} to={to} heading="Look in your mail">
      <SentMail address={asking.address} />
      <CodeForm form="sign-in-code" action={signInByCode} to={to} button="Sign in" />
      <SendAgain address={asking.address} to={to} again={askForSignInCode} />
    </AccountFrame>
  )
}
