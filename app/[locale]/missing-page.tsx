import { getTranslations } from 'next-intl/server'
import { localeFrom } from '@/app/[locale]/locale-from'
import { paths } from '@/i18n/paths'
import { getFrame } from '@/server/municipalities/get-frame'
import { NotFoundPage } from '@/ui/problems/not-found-page'

/**
 * The page at an address that has nothing. The proxy leads here with status 404; a page also draws it itself when a
 * thing vanished after the proxy looked.
 */
export async function missingPage(segment: string, municipality: string | null, address?: string) {
  const locale = localeFrom(segment)
  const { frame } = await getFrame(locale, municipality)
  const path = address?.startsWith(`/${locale}/`) ? address : paths.start(locale)
  const t = await getTranslations('NotFound')
  return (
    <>
      {/* Next leaves a page's own metadata out of an answer with status 404; React puts this title in the head. */}
      <title>{`${t('title')} – Löftet`}</title>
      <NotFoundPage frame={frame} path={path} municipality={frame.municipality?.slug ?? null} />
    </>
  )
}
