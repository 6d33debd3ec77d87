import { Picture } from '@/components/articles/picture'
import type { PictureView } from '@/lib/articles/types'

/** As cards and portraits cut the picture. */
export const CropPreviews = ({ picture }: { picture: PictureView }) => (
  <div>
    <p className="text-[0.9375rem] text-muted">On a front page, and as a portrait:</p>
    <div className="mt-2 flex flex-wrap gap-4">
      <div className="w-48">
        <Picture picture={picture} alt="" sizes="12rem" shape="landscape" />
      </div>
      <div className="w-32">
        <Picture picture={picture} alt="" sizes="8rem" shape="square" />
      </div>
    </div>
  </div>
)
