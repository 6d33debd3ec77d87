import type { Metadata } from 'next'
import { FrontPreview } from '@/components/newsroom/fronts/front-preview'
import { NewsroomForbidden } from '@/components/newsroom/newsroom-forbidden'
import { NotFoundPage } from '@/components/site/not-found-page'
import { enterNewsroom } from '@/lib/accounts/session-staff'
import { arrangementVersion, frontName, typedArrangement } from '@/lib/fronts/schemas'
import { newsroomPages } from '@/lib/newsroom/pages'

export const metadata: Metadata = { title: 'Preview of a front' }

interface FrontPreviewProps {
  searchParams: Promise<Record<string, unknown>>
}

const { path, roles } = newsroomPages.fronts

/** A front as readers would see it. */
export default async function FrontPreviewPage({ searchParams }: FrontPreviewProps) {
  const door = await enterNewsroom(path, roles)
  if (door.kind === 'not-found') return <NotFoundPage />
  if (door.kind === 'forbidden') return <NewsroomForbidden roles={roles} />
  const asked = await searchParams
  const front = frontName.safeParse(asked.front).data
  const placements = typedArrangement.safeParse(asked.arrangement).data
  const version = arrangementVersion.safeParse(asked.version).data
  if (!front || !placements || version === undefined) return <NotFoundPage />
  return <FrontPreview front={front} placements={placements} version={version} />
}
