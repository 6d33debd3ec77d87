import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { TextArea } from '@/components/ui/text-area'
import { describe } from '@/lib/media/actions'
import { renditionPath } from '@/lib/media/renditions'
import type { PictureRecord } from '@/lib/media/types'
import { formResult } from '@/lib/platform/form-action'
import { FocalPoint } from './focal-point'

/** The picture, and what is said of it: a form for those who may change it. */
export function PictureForm({ picture }: { picture: PictureRecord }) {
  const refused = formResult('picture')
  if (!picture.mayChange) return <PictureAsItIs picture={picture} />
  const field = (name: 'alt' | 'caption' | 'credit') => ({
    id: name,
    name,
    rows: 2,
    value: refused?.values[name] ?? picture[name],
    error: refused?.fields[name],
  })
  return (
    <form action={describe} className="mt-6 font-sans text-base">
      {refused && <FormAlert message={refused.message} />}
      <input type="hidden" name="id" value={picture.id} />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <FocalPoint picture={picture} />
        <div className="space-y-5">
          <TextArea
            {...field('alt')}
            maxLength={500}
            label="Alternative text"
            hint="What somebody who does not see the picture has to know."
          />
          <TextArea
            {...field('caption')}
            maxLength={1000}
            label="Caption"
            hint="What readers see below it."
          />
          <TextArea
            {...field('credit')}
            maxLength={200}
            label="Credit"
            hint="Who made it, and whose it is."
          />
          <p className="text-[0.9375rem] text-muted">
            These words are proposed wherever the picture is placed from now on. Articles that show
            it keep their own.
          </p>
          <Button>Save</Button>
        </div>
      </div>
    </form>
  )
}

const PictureAsItIs = ({ picture }: { picture: PictureRecord }) => (
  <figure className="mt-6 max-w-figure">
    <img
      src={renditionPath(picture.id, picture.widths.at(-1) ?? picture.width, 'webp')}
      alt={picture.alt}
      width={picture.width}
      height={picture.height}
    />
    <figcaption className="mt-2 font-sans text-[0.9375rem] text-muted">
      {picture.caption} {picture.credit && `(${picture.credit})`}
    </figcaption>
  </figure>
)
