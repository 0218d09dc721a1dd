import type { Metadata } from 'next'
import { factsOf, type LocaleKey } from '@/domain/locales/locales'
import { alternatesOf } from '@/i18n/alternates'
import { askedAddress } from '@/server/platform/asked-address'
import { readEnv } from '@/server/platform/env'

/**
 * What a page's head says of its address: the canonical one, the same page in other languages, and the card that is shown
 * where somebody shares it. The layouts say it for all pages; title and description of the card are the page's own.
 * Nothing where the proxy knows no such address: a page that is missing or gone is not to be found.
 */
export async function addressMetadata(locale: LocaleKey, languages: readonly LocaleKey[]): Promise<Metadata> {
  const address = await askedAddress()
  if (address === null) return {}
  const { siteUrl } = readEnv()
  const alternates = alternatesOf(address, languages).map(([tag, path]) => [tag, siteUrl + path])
  return {
    alternates: { canonical: siteUrl + address, languages: Object.fromEntries(alternates) },
    openGraph: {
      type: 'website',
      siteName: 'Löftet',
      url: siteUrl + address,
      locale: shareLocale(locale),
      images: [{ url: `${siteUrl}${shareImage(locale)}`, width: 1200, height: 630, alt: 'Löftet' }],
    },
    twitter: { card: 'summary_large_image' },
  }
}

/** Open Graph wants language and country, as in `sv_SE`. */
function shareLocale(locale: LocaleKey): string {
  const { language, region } = new Intl.Locale(factsOf(locale).tag).maximize()
  return `${language}_${region}`
}

/** One picture for each script; scripts/share-images.ts draws them. */
function shareImage(locale: LocaleKey): string {
  const { script } = factsOf(locale)
  return `/icons/share-${script === 'cyrillic' ? 'latin' : script}.png`
}
