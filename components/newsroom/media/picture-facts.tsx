import { PrintedTime } from '@/components/articles/printed-time'
import { Fact } from '@/components/ui/fact'
import type { PictureRecord } from '@/lib/media/types'

export const PictureFacts = ({ picture }: { picture: PictureRecord }) => (
  <dl className="mt-10 grid gap-x-8 gap-y-4 border-t border-line pt-5 font-sans text-base sm:grid-cols-2 lg:grid-cols-4">
    <Fact name="Size">
      {picture.width} × {picture.height} pixels
      {picture.bytes > 0 && `, ${inMegabytes(picture.bytes)}`}
    </Fact>
    <Fact name="Uploaded">
      <PrintedTime instant={picture.uploadedAt} />
    </Fact>
    <Fact name="By">{picture.uploadedBy}</Fact>
    <Fact name="Who gets it">
      {picture.isPublic
        ? 'Everybody: something that is published shows it.'
        : 'Nobody but the newsroom, until something published shows it.'}
    </Fact>
  </dl>
)

const inMegabytes = (bytes: number): string =>
  bytes < 100_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
