import '@/ui/styles/site.css'
import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { addressMetadata } from '@/app/[locale]/address-metadata'
import { wordsFor } from '@/app/[locale]/frame'
import { localeFrom } from '@/app/[locale]/locale-from'
import { factsOf } from '@/domain/locales/locales'
import { getFrame } from '@/server/municipalities/get-frame'
import { fontFileOf } from '@/ui/styles/fonts/font-files'

export const dynamic = 'force-dynamic'

interface Props {
  readonly children: ReactNode
  readonly params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const t = await wordsFor(params)
  const locale = localeFrom((await params).locale)
  const { frame } = await getFrame(locale, null)
  return {
    // For a page that has no description of its own.
    description: t('Meta.start'),
    ...(await addressMetadata(locale, frame.languages)),
    formatDetection: { telephone: false, date: false, address: false, email: false },
    icons: { icon: '/icons/lykta.svg' },
    // A demonstration is not for search engines (SITE-12).
    ...(frame.demoLoadedOn === null ? {} : { robots: { index: false } }),
  }
}

export default async function SiteLayout({ children, params }: Props) {
  const locale = localeFrom((await params).locale)
  setRequestLocale(locale)
  const { direction, script } = factsOf(locale)
  const font = fontFileOf[script]
  return (
    <html lang={locale} dir={direction}>
      <head>{font && <link rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />}</head>
      <body>{children}</body>
    </html>
  )
}
