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
    found('accessibility, receipt without a number', `${service}/tillganglighet/tack`),
    found('about', `${service}/om`),
    found('home', municipality),
    found('promises', `${municipality}/loften`),
    found('promise, current', addressOf('P1', locale)),
    found('promise, ended', addressOf('P6', locale)),
    found('promise, late', addressOf('P7', locale)),
    found('areas', `${municipality}/omraden`),
    found('area', `${municipality}/omraden/centrum`),
    found('contact', `${municipality}/kontakt`),
    found('agreement', `${municipality}/overenskommelse`),
    found('sheet', `${addressOf('P1', locale)}/blad`),
    found('page of editors', `${municipality}/sidor/sa-arbetar-vi-tillsammans`),
    found('page of editors, with a file', `${municipality}/sidor/tryggare-tillsammans-sa-kan-du-bidra`),
    found('home in other colours', `/${locale}/sodervik`),
    found('contact, receipt without a number', `${municipality}/kontakt/tack`),
    found('search', `${municipality}/sok?q=polisen`),
    found('accessibility of a municipality', `${municipality}/tillganglighet`),
    found('privacy of a municipality', `${municipality}/integritet`),
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
    found('start, nothing found', `/${locale}?q=malmoe`),
    found('promises, narrowed', `${municipality}/loften?omrade=centrum&status=forsenat&part=finns-ej`),
    found('promises, none', `${municipality}/loften?omrade=centrum&malomrade=f`),
    found('promises, embedded', `${municipality}/loften?embed=1`),
    found('search, empty', `${municipality}/sok`),
    found('search, spelled wrong', `${municipality}/sok?q=Bjrökdalen`),
    found('search, nothing', `${municipality}/sok?q=xyzzyxyzzy`),
    found('promise, changed', addressOf('P5', locale)),
    found('agreement, none', `/${locale}/sodervik/overenskommelse`),
    found('sheet, late', `${addressOf('P7', locale)}/blad?pdf=saknas`),
    found('contact, about a page', `${municipality}/kontakt?arende=brist&sida=/${locale}/malaras/loften`),
    found('area, the whole municipality', `${municipality}/omraden/malaras`),
    found('accessibility, too old', `/${locale}/sodervik/tillganglighet`),
    found('privacy, undecided', `/${locale}/sodervik/integritet`),
    found('area, a place', `${municipality}/omraden/stadsparken`),
  ]
}

function found(kind: string, path: string): PublicPage {
  return { kind, path, status: 200 }
}
