import type { APIRequestContext, APIResponse } from '@playwright/test'
import { type Form, readForm } from '@/scripts/test/read-form'

/** The form on a page that has a button of this name. */
export async function openForm(
  request: APIRequestContext,
  path: string,
  button: string,
): Promise<Form> {
  const form = readForm(await (await request.get(path)).text(), button)
  if (!form) throw new Error(`There is no button "${button}" on ${path}.`)
  return form
}

/** Sends it as a page of this site does; redirects are not followed. */
export function postForm(
  request: APIRequestContext,
  path: string,
  form: Form,
  headers: Record<string, string> = {},
): Promise<APIResponse> {
  const origin = new URL(process.env.SITE_URL ?? '').origin
  return request.post(path, { multipart: form, maxRedirects: 0, headers: { origin, ...headers } })
}
