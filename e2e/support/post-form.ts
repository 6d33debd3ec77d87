import type { APIRequestContext, APIResponse } from '@playwright/test'

/** A form as a browser without JavaScript has it: its hidden fields, and what its button adds. */
export type Form = Record<string, string>

/** The form on a page that has a button of this name. */
export async function openForm(
  request: APIRequestContext,
  path: string,
  button: string,
): Promise<Form> {
  const html = await (await request.get(path)).text()
  const form = html
    .match(/<form.*?<\/form>/gs)
    ?.find((each) => each.includes(`>${button}</button>`))
  if (!form) throw new Error(`There is no button "${button}" on ${path}.`)
  const buttons = form.match(/<button[^>]*>[^<]*<\/button>/g) ?? []
  const pressed = buttons.find((each) => each.endsWith(`>${button}</button>`)) ?? ''
  const parts = [...(form.match(/<input type="hidden"[^>]*>/g) ?? []), pressed]
  return Object.fromEntries(
    parts.flatMap((part) => {
      const name = attribute(part, 'name')
      return name === null ? [] : [[name, attribute(part, 'value') ?? '']]
    }),
  )
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

function attribute(tag: string, name: string): string | null {
  const value = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
  return value === undefined
    ? null
    : value.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')
}
