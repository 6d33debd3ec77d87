import { type ReactNode, useState } from 'react'
import { PicturePicker } from '@/components/newsroom/media/picture-picker'
import type { PictureView } from '@/lib/articles/types'
import { renditionPath } from '@/lib/media/renditions'
import type { LibraryPicture } from '@/lib/media/types'
import { Dialog } from '../dialog'
import { quietButton } from './field'

interface ChosenPictureProps {
  label: string
  hint?: string
  picture: PictureView | null
  isChosen: boolean
  onPick: (picture: LibraryPicture) => void
  onRemove: () => void
  children?: ReactNode
}

/** One picture, or none. */
export function ChosenPicture({ label, hint, picture, isChosen, ...rest }: ChosenPictureProps) {
  const { onPick, onRemove, children } = rest
  const [isOpen, setOpen] = useState(false)
  return (
    <fieldset className="space-y-3 font-sans">
      <legend className="text-[0.9375rem] font-semibold">{label}</legend>
      {hint && <p className="text-sm text-muted">{hint}</p>}
      {picture && (
        <img
          src={renditionPath(picture.id, picture.widths[0] ?? picture.width, 'jpg')}
          alt=""
          width={picture.width}
          height={picture.height}
        />
      )}
      {children}
      <div className="flex flex-wrap gap-2">
        <button type="button" className={quietButton} onClick={() => setOpen(true)}>
          {isChosen ? 'Another picture' : 'Choose a picture'}
          <span className="sr-only">: {label}</span>
        </button>
        {isChosen && (
          <button type="button" className={quietButton} onClick={onRemove}>
            Remove<span className="sr-only"> {label}</span>
          </button>
        )}
      </div>
      {isOpen && (
        <Dialog title={label} onClose={() => setOpen(false)}>
          <PicturePicker
            onPick={(picked) => {
              onPick(picked)
              setOpen(false)
            }}
          />
        </Dialog>
      )}
    </fieldset>
  )
}
