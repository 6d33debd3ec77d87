import type { Metadata } from 'next'
import { NotFoundPage } from '@/components/site/not-found-page'

export const metadata: Metadata = { title: 'Not found' }

/** Every address that no other page has. */
export default function UnknownAddress() {
  return <NotFoundPage />
}
