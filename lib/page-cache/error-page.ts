import { createHash } from 'node:crypto'
import { site } from '@/lib/site'

const style = `:root{color-scheme:light dark}body{margin:0 auto;max-width:36rem;padding:12vh 1.25rem;font:1.125rem/1.6 Georgia,serif}a{color:inherit}`

const title: Record<number, string> = {
  400: 'That address is not one we can read',
  403: 'That form was not sent from this site',
  405: 'That cannot be done here',
  404: 'There is nothing at this address',
  409: 'This page was renewed in the meantime',
  500: 'Something went wrong on our side',
  503: 'We cannot show this page right now',
}

const advice: Record<number, string> = {
  403: 'Go back, open the page afresh and send the form again.',
  409: 'Go back, load the page again and send the form once more.',
  500: 'It has been noted. Try again in a minute.',
  503: 'Try again in a few seconds.',
}

/** A page that needs nothing: no database, no framework, no file. */
export function errorPage(status: number): { html: string; styleHash: string } {
  const heading = title[status] ?? title[500]
  const html = `<!doctype html><html lang="${site.language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${heading} – ${site.name}</title><style>${style}</style><main><h1>${heading}</h1><p>${advice[status] ?? ''}</p><p><a href="/">Go to the front page of ${site.name}</a></p></main></html>`
  return { html, styleHash: `'sha256-${createHash('sha256').update(style).digest('base64')}'` }
}
