import { getTranslations, setRequestLocale } from 'next-intl/server'
import { localeFrom } from '@/app/[locale]/locale-from'
import type { LocaleKey } from '@/domain/locales/locales'
import type { FrameView, MunicipalityName } from '@/domain/municipalities/frame-view'
import { getFrame } from '@/server/municipalities/get-frame'

type Params = Promise<{ locale: string }>
type MunicipalityParams = Promise<{ locale: string; municipality: string }>

/** What every page of the service needs first: its language and what stands around it. */
export async function openServicePage(params: Params) {
  const locale = localeFrom((await params).locale)
  setRequestLocale(locale)
  return { locale, ...(await getFrame(locale, null)) }
}

interface MunicipalityPage {
  readonly locale: LocaleKey
  readonly frame: FrameView
  readonly municipality: MunicipalityName
  readonly lead: Awaited<ReturnType<typeof getFrame>>['lead']
}

/** The same for a page of a municipality; null when no such municipality is published. */
export async function openMunicipalityPage(params: MunicipalityParams): Promise<MunicipalityPage | null> {
  const { locale: segment, municipality: slug } = await params
  const locale = localeFrom(segment)
  setRequestLocale(locale)
  const { frame, lead } = await getFrame(locale, slug)
  return frame.municipality && { locale, frame, lead, municipality: frame.municipality }
}

/** Words for titles and descriptions in the page's language. */
export async function wordsFor(params: Params) {
  setRequestLocale(localeFrom((await params).locale))
  return getTranslations()
}
