'use client'

import { useState } from 'react'
import { Picture } from '@/components/articles/picture'
import type { PictureView } from '@/lib/articles/types'
import { PortraitPicker } from './portrait-picker'

interface PortraitChoiceProps {
  /** The id of a picture, or nothing. */
  chosen: string
  pictures: PictureView[]
  error: string | undefined
}

/** The portrait out of the newest pictures of the library, or of any that was found or uploaded now. */
export function PortraitChoice({ chosen, pictures, error }: PortraitChoiceProps) {
  const [picked, setPicked] = useState<PictureView | null>(null)
  const offered = pictures.filter(({ id }) => id !== picked?.id)
  return (
    <fieldset className="font-sans text-base">
      <legend className="font-semibold">Picture</legend>
      {error && <p className="text-[0.9375rem] font-semibold text-accent">{error}</p>}
      <div className="mt-1.5 grid grid-cols-3 gap-3 sm:grid-cols-5">
        <Option value="" chosen={chosen} name="No picture">
          <span className="flex aspect-square items-center justify-center border border-line text-[0.9375rem] text-muted">
            None
          </span>
        </Option>
        {picked && (
          <Option
            key={picked.id}
            value={picked.id}
            chosen={picked.id}
            name="The picture you have just chosen"
          >
            <Picture picture={picked} alt="" sizes="8rem" shape="square" />
          </Option>
        )}
        {offered.map((picture, index) => (
          <Option
            key={picture.id}
            value={picture.id}
            chosen={chosen}
            name={`Picture ${index + 1} of ${offered.length}`}
          >
            <Picture picture={picture} alt="" sizes="8rem" shape="square" />
          </Option>
        ))}
      </div>
      <PortraitPicker onPick={setPicked} />
    </fieldset>
  )
}

interface OptionProps {
  value: string
  chosen: string
  name: string
  children: React.ReactNode
}

const Option = ({ value, chosen, name, children }: OptionProps) => (
  <label className="relative block cursor-pointer outline-offset-2 has-checked:outline-3 has-checked:outline-accent">
    <input
      type="radio"
      name="picture"
      value={value}
      defaultChecked={value === chosen}
      aria-label={name}
      className="absolute top-2 left-2 z-10 size-5 accent-accent"
    />
    {children}
  </label>
)
