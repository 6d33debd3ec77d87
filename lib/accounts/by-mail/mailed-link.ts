/** The pages that mails lead to. Each shows a button that posts: mail scanners open links too. */
type MailedPage = '/verify-email' | '/sign-in/link' | '/reset-password'

/** The path in a mail, with where the reader wanted to go. */
export const mailedLink = (page: MailedPage, token: string, to: string) =>
  `${page}?${new URLSearchParams({ token, to }).toString()}` as const
