/** The first parts of addresses at which stands what is somebody's own, or an answer to what they asked. */
export const personalPlaces = [
  'account',
  'api',
  'confirm',
  'forgot-password',
  'invitation',
  'newsroom',
  'register',
  'reset-password',
  'search',
  'sign-in',
  'sign-out',
  'verify-email',
]
