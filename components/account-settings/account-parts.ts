/** The parts of the reader’s own page. */
export const accountParts = [
  { path: '/account', name: 'Overview' },
  { path: '/account/name', name: 'Name and handle' },
  { path: '/account/email', name: 'E-mail address' },
  { path: '/account/password', name: 'Password' },
  { path: '/account/passkeys', name: 'Passkeys' },
  { path: '/account/second-factor', name: 'Second factor' },
  { path: '/account/sessions', name: 'Devices' },
  { path: '/account/consents', name: 'Agreements and choices' },
  { path: '/account/privacy', name: 'Your data' },
] as const

export type AccountPath = (typeof accountParts)[number]['path']
