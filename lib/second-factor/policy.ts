/** What somebody can prove who they are with, beside the first step. */
export interface Factors {
  isStaff: boolean
  hasApp: boolean
  passkeys: number
}

/**
 * Whether signing in takes a second step. A reader's passkey is a way in and no demand: who loses it
 * still has the password. For staff it is a factor like the app.
 */
export const demandsSecondStep = ({ isStaff, hasApp, passkeys }: Factors): boolean =>
  hasApp || (isStaff && passkeys > 0)
