'use client'

import { type MouseEvent, useState } from 'react'
import { renditionPath } from '@/lib/media/renditions'
import type { LibraryPicture } from '@/lib/media/types'
import { CropPreviews } from './crop-previews'
import { PercentField } from './percent-field'

interface FocalPointProps {
  picture: LibraryPicture
}

const percentOf = (share: number) => Math.round(share * 100)

/** What must stay in the picture where it is cropped: by a click on it, or by two sliders. */
export function FocalPoint({ picture }: FocalPointProps) {
  const { id, width, height, widths } = picture
  const [x, setX] = useState(percentOf(picture.focalX))
  const [y, setY] = useState(percentOf(picture.focalY))

  function place({ currentTarget, clientX, clientY }: MouseEvent) {
    const box = currentTarget.getBoundingClientRect()
    setX(percentOf((clientX - box.left) / box.width))
    setY(percentOf((clientY - box.top) / box.height))
  }

  return (
    <fieldset className="space-y-4">
      <legend className="font-semibold">What has to be seen where it is cropped</legend>
      <p className="text-[0.9375rem] text-muted">
        Click on it in the picture, or move the sliders.
      </p>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the sliders below do the same by keyboard */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as above */}
      <div onClick={place} className="relative w-fit max-w-full cursor-crosshair">
        <img
          src={renditionPath(id, widths.at(-1) ?? width, 'webp')}
          alt={picture.alt}
          width={width}
          height={height}
          className="max-h-[70vh] w-auto max-w-full"
        />
        <svg aria-hidden="true" className="pointer-events-none absolute inset-0 size-full">
          <circle cx={`${x}%`} cy={`${y}%`} r="13" fill="none" stroke="#000" strokeWidth="5" />
          <circle cx={`${x}%`} cy={`${y}%`} r="13" fill="none" stroke="#fff" strokeWidth="2.5" />
        </svg>
      </div>
      <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        <PercentField
          name="focalX"
          label="From the left, in hundredths"
          value={x}
          onChange={setX}
        />
        <PercentField name="focalY" label="From the top, in hundredths" value={y} onChange={setY} />
      </div>
      <CropPreviews picture={{ ...picture, focalX: x / 100, focalY: y / 100 }} />
    </fieldset>
  )
}
