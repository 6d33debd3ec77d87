import { RadioChoice } from '@/components/ui/radio-choice'
import type { StaffRole } from '@/lib/accounts/types'
import { rolePurposes } from '@/lib/staff/words'
import { roleNames } from './role-names'

const roles: StaffRole[] = ['writer', 'editor', 'admin']

interface RoleChoiceProps {
  value: string
  error?: string | undefined
}

export const RoleChoice = ({ value, error }: RoleChoiceProps) => (
  <RadioChoice
    name="role"
    legend="Role"
    value={value}
    error={error}
    options={roles.map((role) => ({
      value: role,
      label: roleNames[role],
      hint: rolePurposes[role],
    }))}
  />
)
