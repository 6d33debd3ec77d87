import type { Metadata } from 'next'
import { NotFoundPage } from '@/components/site/not-found-page'

export const metadata: Metadata = { title: 'Not found', robots: { index: false } }

export default NotFoundPage
