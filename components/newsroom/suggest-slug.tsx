'use client'

import { slugify } from '@/lib/articles/address'

/** Writes a slug made of the headline, as it is in the editor now, into the form's field. */
export function SuggestSlug({ headline }: { headline: string }) {
  function suggest(button: HTMLButtonElement): void {
    const field = button.form?.elements.namedItem('slug')
    const typed = document.querySelector<HTMLTextAreaElement>('textarea[name="headline"]')?.value
    if (field instanceof HTMLInputElement) field.value = slugify(typed || headline)
  }
  return (
    <button
      type="button"
      className="min-h-11 cursor-pointer rounded-sm border border-field px-4 font-sans text-base font-semibold hover:underline"
      onClick={(event) => suggest(event.currentTarget)}
    >
      Suggest from the headline
    </button>
  )
}
