import type { BrowserContext, Page } from '@playwright/test'
import type { StaffRole } from '@/lib/accounts/types'
import { beginArticle } from '@/lib/publishing/drafts/begin-article'
import { holdSession } from './reader-session'
import { staffSession } from './staff-session'

/** What a browser says of a script or a style that its page's policy forbids, and of errors. */
export function listenForFaults(page: Page): string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('dialog', (dialog) => {
    if (dialog.type() === 'beforeunload') return void dialog.accept()
    faults.push(`A script said ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => {
    if (/Content Security Policy|hydrat/i.test(message.text())) faults.push(message.text())
  })
  return faults
}

export interface Writing {
  articleId: string
  path: string
  userId: string
}

/** Signs a member of staff in, in this browser, and begins an article of theirs. */
export async function beginWriting(
  context: BrowserContext,
  baseURL: string | undefined,
  { headline = 'The river rises', role = 'writer' }: { headline?: string; role?: StaffRole } = {},
): Promise<Writing> {
  const { token, userId } = await staffSession(role)
  await holdSession(context, baseURL, token)
  const actor = { kind: 'staff', userId, role } as const
  const { id } = await beginArticle(actor, { headline, section: 'world' })
  return { articleId: id, path: `/newsroom/articles/${id}`, userId }
}

export const textOf = (page: Page) => page.getByRole('textbox', { name: 'Text of the article' })

export const saveLine = (page: Page) => page.locator('[data-save]')

export const saved = /^Saved \d\d:\d\d$/
