import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { addressMetadata } from '@/app/[locale]/address-metadata'
import { openMunicipalityPage, wordsFor } from '@/app/[locale]/frame'

interface Props {
  readonly children: ReactNode
  readonly params: Promise<{ locale: string; municipality: string }>
}

/** A municipality may show fewer languages than the service, and has words of its own where a page has none. */
export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const t = await wordsFor(params)
  const opened = await openMunicipalityPage(params)
  if (opened === null) return {}
  const { locale, frame, municipality } = opened
  return {
    description: t('Meta.home', { municipality: municipality.name }),
    ...(await addressMetadata(locale, frame.languages)),
  }
}

export default function MunicipalityLayout({ children }: Props) {
  return children
}
