import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { env } from '@/lib/platform/env'
import { site } from '@/lib/site'
import { faustina, franklin } from './fonts'
import './globals.css'

export const dynamic = 'force-dynamic'

export const generateMetadata = (): Metadata => ({
  metadataBase: new URL(env().SITE_URL),
  title: { default: `${site.name} – ${site.tagline}`, template: `%s – ${site.name}` },
  description: site.tagline,
  openGraph: { type: 'website', siteName: site.name, locale: site.locale.replace('-', '_') },
  icons: { icon: '/icon.svg', apple: '/apple-touch-icon.png' },
})

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#121211' },
  ],
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={site.language} className={`${faustina.variable} ${franklin.variable}`}>
      <body>{children}</body>
    </html>
  )
}
