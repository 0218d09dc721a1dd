import type { LocaleKey } from '@/domain/locales/locales'
import { addressOf } from './demo'

export interface PublicPage {
  /** What kind of page it is, for messages. */
  readonly kind: string
  readonly path: string
  readonly status: 200 | 404 | 410
}

/** One address of every kind of public page. */
export function everyKindOfPage(locale: LocaleKey): readonly PublicPage[] {
  const service = `/${locale}`
  const municipality = `/${locale}/malaras`
  return [
    found('start', service),
    found('languages', `${service}/sprak`),
    found('glossary', `${service}/ordlista`),
    found('open data', `${service}/oppna-data`),
    found('privacy', `${service}/integritet`),
    found('accessibility', `${service}/tillganglighet`),
    found('home', municipality),
    found('promises', `${municipality}/loften`),
    found('promise, current', addressOf('P1', locale)),
    found('promise, ended', addressOf('P6', locale)),
    found('promise, late', addressOf('P7', locale)),
    found('areas', `${municipality}/omraden`),
    found('area', `${municipality}/omraden/centrum`),
    found('contact', `${municipality}/kontakt`),
    { kind: 'withdrawn', path: addressOf('P8', locale), status: 410 },
    { kind: 'missing', path: `${service}/finns/inte/alls`, status: 404 },
    { kind: 'missing in municipality', path: `${municipality}/loften/finns-inte-alls`, status: 404 },
  ]
}

/** The same kinds of page with other things on them. */
export function variantsOfPages(locale: LocaleKey): readonly PublicPage[] {
  const municipality = `/${locale}/malaras`
  return [
    found('start, searched', `/${locale}?q=s`),
    found('promises, narrowed', `${municipality}/loften?omrade=centrum&status=forsenat&part=finns-ej`),
    found('promises, none', `${municipality}/loften?omrade=centrum&malomrade=f`),
    found('promises, embedded', `${municipality}/loften?embed=1`),
    found('promise, changed', addressOf('P5', locale)),
    found('area, the whole municipality', `${municipality}/omraden/malaras`),
  ]
}

function found(kind: string, path: string): PublicPage {
  return { kind, path, status: 200 }
}
