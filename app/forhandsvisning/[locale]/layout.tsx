import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import SiteLayout from '@/app/[locale]/layout'

export const dynamic = 'force-dynamic'

interface Props {
  readonly children: ReactNode
  readonly params: Promise<{ locale: string }>
}

export const metadata: Metadata = {
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, date: false, address: false, email: false },
  icons: { icon: '/icons/lykta.svg' },
}

/** The same page around a preview as around what residents read. */
export default function PreviewLayout({ children, params }: Props) {
  return <SiteLayout params={params}>{children}</SiteLayout>
}
