import type { Metadata } from 'next'
import { PictureFacts } from '@/components/newsroom/media/picture-facts'
import { PictureForm } from '@/components/newsroom/media/picture-form'
import { PictureRemoval } from '@/components/newsroom/media/picture-removal'
import { PictureUsage } from '@/components/newsroom/media/picture-usage'
import { NewsroomFrame } from '@/components/newsroom/newsroom-frame'
import type { Staff } from '@/lib/accounts/types'
import { findPictureRecord } from '@/lib/media/queries'
import { pictureId } from '@/lib/media/schemas'
import { requestContext } from '@/lib/platform/request-context'
import { findPictureUses } from '@/lib/publishing/picture-uses'

export const metadata: Metadata = { title: 'A picture' }

export default async function PicturePage({ params }: { params: Promise<{ id: string }> }) {
  const id = pictureId.safeParse((await params).id).data
  return (
    <NewsroomFrame page="media" heading="A picture" hydrated>
      {(staff) => <OnePicture staff={staff} id={id} />}
    </NewsroomFrame>
  )
}

async function OnePicture({ staff, id }: { staff: Staff; id: string | undefined }) {
  const picture = id && (await findPictureRecord(staff, id))
  if (!picture) {
    requestContext().status = 404
    return <p className="mt-6">There is no such picture, or not any more.</p>
  }
  const uses = await findPictureUses(staff, picture.id)
  return (
    <>
      <p className="mt-2 text-xl break-words">{picture.title || 'Untitled'}</p>
      <PictureForm picture={picture} />
      <PictureFacts picture={picture} />
      <PictureUsage uses={uses} authors={picture.authors} />
      {picture.mayChange && <PictureRemoval picture={picture} uses={uses} />}
      <p className="mt-10 font-sans text-base">
        <a href="/newsroom/media" className="inline-block py-2 underline">
          All pictures
        </a>
      </p>
    </>
  )
}
