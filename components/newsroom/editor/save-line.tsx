import { useEffect } from 'react'
import { formatTimeOfDay } from '@/lib/platform/clock'
import { site } from '@/lib/site'
import type { SaveState } from './saving/autosave'

interface SaveLineProps {
  save: SaveState
  /** Whether this browser keeps what is typed. */
  isKept: boolean
  onSave: () => void
}

/** Says how far the text is saved, and nothing that is not true. */
export function SaveLine({ save, isKept, onSave }: SaveLineProps) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return
      event.preventDefault()
      onSave()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [onSave])

  const isTrouble = !['saved', 'typed', 'saving'].includes(save.kind)
  return (
    <div className="flex flex-wrap items-center gap-x-4 font-sans text-[0.9375rem]">
      <p
        role="status"
        className={isTrouble ? 'font-semibold text-accent' : 'text-muted'}
        data-save={save.kind}
      >
        {words(save, isKept)}
      </p>
      <button
        type="button"
        onClick={onSave}
        aria-keyshortcuts="Control+S Meta+S"
        className="min-h-11 cursor-pointer underline"
      >
        Save now
      </button>
    </div>
  )
}

function words(save: SaveState, isKept: boolean): string {
  const kept = isKept
    ? 'Your text is kept in this browser.'
    : 'This browser keeps nothing: leave this page open.'
  switch (save.kind) {
    case 'saved':
      return `Saved ${formatTimeOfDay(save.at, site.locale, site.timeZone)}`
    case 'typed':
      return 'Not saved yet.'
    case 'saving':
      return 'Saving…'
    case 'unreachable':
      return `Not saved: no connection. ${kept}`
    case 'signed-out':
      return `Not saved: you are signed out. Sign in in another tab, then go on. ${kept}`
    case 'refused':
      return `Not saved. ${save.message} ${kept}`
    case 'behind':
      return `Not saved: ${save.theirs.savedBy} saved a newer version. ${kept}`
  }
}
