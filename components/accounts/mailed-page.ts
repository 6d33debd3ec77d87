import { linkToken } from '@/lib/accounts/schemas'
import { parseSitePath } from '@/lib/platform/site-path'

export interface MailedPageProps {
  searchParams: Promise<{ to?: string; token?: string }>
}

/** What the address of a page says that mails lead to. */
export async function readMailedPage({ searchParams }: MailedPageProps) {
  const { to, token } = await searchParams
  return { to: parseSitePath(to) ?? '/', token: linkToken.safeParse(token).data ?? null }
}
