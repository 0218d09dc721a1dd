import 'server-only'
import type { Reading } from '@/cms/queries/reading'
import { loadSitemap, type SitemapRow } from '@/cms/queries/sitemap'
import { indexedMunicipalityPages, indexedServicePages } from '@/domain/addresses/indexed-pages'
import { type LocaleKey, launchedLocales, localeKeys, sourceLocale } from '@/domain/locales/locales'
import type { Day } from '@/domain/shared/day'
import type { SitemapEntry } from '@/domain/sitemap/sitemap-xml'
import { alternatesOf } from '@/i18n/alternates'
import { inLocale, paths } from '@/i18n/paths'

interface Page {
  /** Its address in Swedish. */
  readonly path: string
  readonly changed: Day | null
  readonly languages: readonly LocaleKey[]
}

/** Every public page in every language it is shown in, for search engines. */
export async function getSitemap(db: Reading, siteUrl: string): Promise<readonly SitemapEntry[]> {
  const rows = await loadSitemap(db)
  const inUse = new Set(rows.filter(({ kind }) => kind === 'language').map(({ slug }) => slug))
  const active = inUse.size === 0 ? launchedLocales : localeKeys.filter((key) => inUse.has(key))
  const ofService = indexedServicePages.map(
    (page): Page => ({ path: joined(paths.start(sourceLocale), page), changed: null, languages: active }),
  )
  const municipalities = rows.filter(({ kind }) => kind === 'municipality')
  const ofMunicipalities = municipalities.flatMap(({ municipality, languages }) => {
    const own = active.filter((key) => languages.length === 0 || languages.includes(key))
    const stored = rows.filter((row) => row.municipality === municipality)
    return pagesOf(municipality, stored).map((page): Page => ({ ...page, languages: own }))
  })
  return [...ofService, ...ofMunicipalities].flatMap(({ path, changed, languages }) =>
    languages.map((locale) => {
      const own = inLocale(path, locale)
      const alternates = alternatesOf(own, languages).map(([tag, address]) => [tag, siteUrl + address] as const)
      return { url: siteUrl + own, changed, alternates }
    }),
  )
}

function pagesOf(municipality: string, rows: readonly SitemapRow[]): readonly Omit<Page, 'languages'>[] {
  const home = paths.home(sourceLocale, municipality)
  return [
    ...indexedMunicipalityPages.map((page) => ({ path: joined(home, page), changed: null })),
    ...rows.flatMap(({ kind, slug, changed }) => {
      const path = pathOf[kind]?.(municipality, slug)
      return path === undefined ? [] : [{ path, changed }]
    }),
  ]
}

const pathOf: Partial<Record<SitemapRow['kind'], (municipality: string, slug: string) => string>> = {
  promise: (municipality, slug) => paths.promise(sourceLocale, municipality, slug),
  area: (municipality, slug) => paths.area(sourceLocale, municipality, slug),
  page: (municipality, slug) => paths.page(sourceLocale, municipality, slug),
  agreement: (municipality) => paths.agreement(sourceLocale, municipality),
}

function joined(base: string, page: string): string {
  return page === '' ? base : `${base}/${page}`
}
