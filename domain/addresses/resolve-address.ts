import { type LocaleKey, localeKeys, parseLocaleKey, sourceLocale } from '@/domain/locales/locales'

/** What the database has at public addresses: `malaras`, `malaras/loften/slug`, `malaras/omraden/slug`. */
export interface AddressIndex {
  /** Languages in use; empty means that nothing is known of them, and all are let through. */
  readonly languages: ReadonlySet<string>
  readonly municipalities: ReadonlySet<string>
  readonly pages: ReadonlySet<string>
  readonly withdrawn: ReadonlySet<string>
}

export type Resolution =
  | { readonly kind: 'found' }
  | { readonly kind: 'redirect'; readonly to: string }
  /** Found, but drawn by a route of another name. */
  | { readonly kind: 'rewrite'; readonly to: string }
  /** `municipality` is null when the address names none that exists. */
  | { readonly kind: 'missing'; readonly locale: LocaleKey; readonly municipality: string | null }
  | { readonly kind: 'gone'; readonly locale: LocaleKey; readonly municipality: string; readonly promise: string }

const servicePages: readonly string[] = ['sprak', 'ordlista', 'integritet', 'tillganglighet']
const municipalityPages: readonly string[] = ['', 'loften', 'loften.atom', 'omraden', 'kontakt']
const feedSuffix = '.atom'

/**
 * Decides whether a public address exists (decisions.md, Rendering 2). `index` is null when it could not be loaded:
 * then every address that could exist is let through, and the page itself says what it finds.
 */
export function resolveAddress(path: string, index: AddressIndex | null): Resolution {
  const [first = '', second, ...rest] = path.replace(/^\/|\/$/g, '').split('/')
  if (first === '') return { kind: 'redirect', to: startAddress(index) }
  const locale = parseLocaleKey(first)
  const isInUse = index === null || index.languages.size === 0 || index.languages.has(first)
  if (locale === null || !isInUse) return { kind: 'missing', locale: nearestLocale(first), municipality: null }
  if (second === undefined) return { kind: 'found' }
  if (servicePages.includes(second)) return rest.length === 0 ? { kind: 'found' } : missing(locale, null)
  if (index !== null && !index.municipalities.has(second)) return missing(locale, null)
  return inMunicipality(locale, second, rest.join('/'), index)
}

function inMunicipality(locale: LocaleKey, municipality: string, page: string, index: AddressIndex | null): Resolution {
  if (municipalityPages.includes(page)) return { kind: 'found' }
  const [section = '', slug = '', ...more] = page.split('/')
  if (more.length > 0 || slug === '') return missing(locale, municipality)
  if (section === 'loften' && index?.withdrawn.has(`${municipality}/loften/${slug}`)) {
    return { kind: 'gone', locale, municipality, promise: slug }
  }
  const base = section === 'omraden' && slug.endsWith(feedSuffix) ? slug.slice(0, -feedSuffix.length) : slug
  if (section !== 'loften' && section !== 'omraden') return missing(locale, municipality)
  const exists = index === null || index.pages.has(`${municipality}/${section}/${base}`)
  if (!exists) return missing(locale, municipality)
  return base === slug ? { kind: 'found' } : { kind: 'rewrite', to: `/${locale}/${municipality}/omraden/${base}/atom` }
}

/** `/` leads to the only municipality when there is exactly one, else to the choice. */
function startAddress(index: AddressIndex | null): string {
  const [only, ...others] = index?.municipalities ?? []
  return only !== undefined && others.length === 0 ? `/${sourceLocale}/${only}` : `/${sourceLocale}`
}

function missing(locale: LocaleKey, municipality: string | null): Resolution {
  return { kind: 'missing', locale, municipality }
}

/** The language of somebody who mistyped the language: `AR` and `sv-SE` tell what was meant. Swedish otherwise. */
function nearestLocale(segment: string): LocaleKey {
  const lower = segment.toLowerCase()
  return localeKeys.find((key) => key === lower || key === lower.split('-')[0]) ?? sourceLocale
}
