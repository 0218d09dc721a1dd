import { type LocaleKey, launchedLocales, localeKeys, parseLocaleKey, sourceLocale } from '@/domain/locales/locales'

/** What the database has at public addresses: `malaras`, `malaras/loften/slug`, `malaras/omraden/slug`, `malaras/sidor/slug`. */
export interface AddressIndex {
  /** Languages in use; empty means that nothing is known of them, and all are let through. */
  readonly languages: ReadonlySet<string>
  readonly municipalities: ReadonlySet<string>
  readonly pages: ReadonlySet<string>
  readonly withdrawn: ReadonlySet<string>
  /** By municipality: the origins that may show its list of promises within a page of their own. */
  readonly embedHosts: ReadonlyMap<string, readonly string[]>
}

export type Resolution =
  | { readonly kind: 'found' }
  | { readonly kind: 'redirect'; readonly to: string }
  /** Found, but drawn by a route of another name. */
  | { readonly kind: 'rewrite'; readonly to: string }
  /** `municipality` is null when the address names none that exists. */
  | { readonly kind: 'missing'; readonly locale: LocaleKey; readonly municipality: string | null }
  | { readonly kind: 'gone'; readonly locale: LocaleKey; readonly municipality: string; readonly promise: string }

const servicePages: readonly string[] = [
  'sprak',
  'ordlista',
  'integritet',
  'tillganglighet',
  'tillganglighet/tack',
  'om',
  'oppna-data',
]
const municipalityPages: readonly string[] = [
  '',
  'loften',
  'loften.atom',
  'omraden',
  'kontakt',
  'kontakt/tack',
  'overenskommelse',
  'sok',
  'integritet',
  'tillganglighet',
]
/** Sections whose pages are named by a slug that the database knows. */
const sections: readonly string[] = ['loften', 'omraden', 'sidor']
/** Further pages of a promise: its print sheet, and the same as a PDF. */
const promisePages: readonly string[] = ['blad', 'blad.pdf']
const feedSuffix = '.atom'

/**
 * Decides whether a public address exists (decisions.md, Rendering 2). `index` is null when it could not be loaded:
 * then every address that could exist is let through, and the page itself says what it finds.
 */
export function resolveAddress(path: string, index: AddressIndex | null): Resolution {
  const [first = '', second, ...rest] = path.replace(/^\/|\/$/g, '').split('/')
  if (first === '') return { kind: 'redirect', to: startAddress(index) }
  const locale = parseLocaleKey(first)
  const inUse = index === null || index.languages.size === 0 ? null : index.languages
  if (locale === null || inUse?.has(first) === false) return missing(nearestLocale(first, inUse), null)
  if (second === undefined) return { kind: 'found' }
  if (servicePages.includes([second, ...rest].join('/'))) return { kind: 'found' }
  if (servicePages.includes(second)) return missing(locale, null)
  if (index !== null && !index.municipalities.has(second)) return missing(locale, null)
  return inMunicipality(locale, second, rest.join('/'), index)
}

function inMunicipality(locale: LocaleKey, municipality: string, page: string, index: AddressIndex | null): Resolution {
  if (municipalityPages.includes(page)) return { kind: 'found' }
  const [section = '', slug = '', ...more] = page.split('/')
  const isDeeper = more.length > 0 && !(section === 'loften' && promisePages.includes(more.join('/')))
  if (isDeeper || slug === '') return missing(locale, municipality)
  if (section === 'loften' && index?.withdrawn.has(`${municipality}/loften/${slug}`)) {
    return { kind: 'gone', locale, municipality, promise: slug }
  }
  const base = section === 'omraden' && slug.endsWith(feedSuffix) ? slug.slice(0, -feedSuffix.length) : slug
  if (!sections.includes(section)) return missing(locale, municipality)
  const exists = index === null || index.pages.has(`${municipality}/${section}/${base}`)
  if (base === '' || !exists) return missing(locale, municipality)
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

/** The language of somebody who mistyped it: `AR` and `sv-SE` tell what was meant. Swedish when it is not in use. */
function nearestLocale(segment: string, inUse: ReadonlySet<string> | null): LocaleKey {
  const lower = segment.toLowerCase()
  const readable = localeKeys.filter((key) => (inUse ?? launchedKeys).has(key))
  const named = (meant: string | undefined) => readable.find((key) => key === meant)
  return named(lower) ?? named(lower.split('-')[0]) ?? sourceLocale
}

const launchedKeys: ReadonlySet<string> = new Set(launchedLocales)
