import type { DraftContent } from '@/lib/publishing/drafts/content'
import type { FieldConflict } from '@/lib/publishing/drafts/merge/merge-drafts'
import type { Option } from '../fields/chosen-list'

/** What a field holds, in words. */
export function fieldText(value: DraftContent[FieldConflict['field']], known: Option[]): string {
  if (value === null || value === '') return 'Nothing'
  if (Array.isArray(value)) {
    return value.map((id) => known.find((each) => each.id === id)?.name ?? id).join(', ') || 'None'
  }
  if (typeof value === 'string') return value
  const { alt, caption, credit } = value
  return [caption, alt, credit].filter(Boolean).join(' · ') || 'A picture without words'
}
