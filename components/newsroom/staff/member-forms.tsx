import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { formResult } from '@/lib/platform/form-action'
import { disable, enable, giveRole, remove, removeFactors } from '@/lib/staff/actions'
import type { MemberView } from '@/lib/staff/types'
import { RoleChoice } from './role-choice'

/** What an administrator may do with somebody else’s account. */
export function MemberForms({ member }: { member: MemberView }) {
  const refused = formResult('role') ?? formResult('member')
  return (
    <div className="mt-8 max-w-measure space-y-10">
      {refused && <FormAlert message={refused.message} />}
      <form action={giveRole} className="space-y-5">
        <input type="hidden" name="id" value={member.id} />
        <RoleChoice value={member.role} error={refused?.fields.role} />
        <Button>Change the role</Button>
      </form>
      <Deed
        id={member.id}
        heading="Second factor"
        action={removeFactors}
        button="Remove the second factors"
      >
        For somebody who lost phone, passkeys and recovery codes. They are signed out everywhere,
        told by mail, and set up new ones when they come back with their password. Ask them first,
        and not by mail.
      </Deed>
      {member.disabledAt ? (
        <Deed id={member.id} heading="Disabled" action={enable} button="Enable the account">
          The account opens nothing. Enabled, it is as it was, and they sign in again.
        </Deed>
      ) : (
        <Deed id={member.id} heading="Disable" action={disable} button="Disable the account">
          They are signed out everywhere at once and cannot sign in, until you enable the account
          again. The invitations they sent are taken back.
        </Deed>
      )}
      <Deed id={member.id} heading="Remove from staff" action={remove} button="Remove from staff">
        They are signed out everywhere and become a reader, whose account is theirs to keep or
        delete. What they wrote stays.
      </Deed>
    </div>
  )
}

interface DeedProps {
  id: string
  heading: string
  action: (form: FormData) => Promise<void>
  button: string
  children: ReactNode
}

const Deed = ({ id, heading, action, button, children }: DeedProps) => (
  <section className="border-t border-line pt-4">
    <h2 className="text-2xl font-bold">{heading}</h2>
    <p className="mt-2">{children}</p>
    <form action={action} className="mt-4">
      <input type="hidden" name="id" value={id} />
      <Button quiet>{button}</Button>
    </form>
  </section>
)
