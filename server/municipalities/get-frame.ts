import 'server-only'
import { loadMunicipality, loadSite } from '@/cms/queries/frame'
import { formsStateOf } from '@/domain/forms/forms-state'
import { type LocaleKey, launchedLocales, localeKeySchema } from '@/domain/locales/locales'
import type { FrameView } from '@/domain/municipalities/frame-view'
import type { LocalText } from '@/domain/translations/local-text'
import { themeAddress } from '@/server/municipalities/theme-stylesheet'
import { keptForSeconds } from '@/server/platform/cached'
import { publicReads } from '@/server/platform/database'
import { pageWords } from '@/server/platform/words'

export interface Frame {
  readonly frame: FrameView
  /** The words on a municipality's home page. */
  readonly lead: LocalText | null
  /** Languages whose interface a person has reviewed. */
  readonly reviewed: readonly LocaleKey[]
}

/** What stands around a page, kept in the process for a few seconds. The municipality is null when it is not published. */
export function getFrame(locale: LocaleKey, municipality: string | null): Promise<Frame> {
  return kept(`${locale}/${municipality ?? ''}`)
}

const kept = keptForSeconds(async (key): Promise<Frame> => {
  const [localePart, slug] = key.split('/')
  const locale = localeKeySchema.parse(localePart)
  const words = pageWords(locale)
  const db = publicReads()
  const [site, found] = await Promise.all([loadSite(db, locale), slug ? loadMunicipality(db, slug, locale) : null])
  const active = (site?.languages ?? []).map((language) => language.key)
  const allowed = found?.languages ?? active
  const inOrder = localeKeySchema.options.filter((one) => active.includes(one) && allowed.includes(one))
  return {
    frame: {
      locale,
      municipality: found && { slug: found.slug, name: found.name, footer: words.text(found.words, 'footer', null) },
      theme: found && themeAddress(found.slug, found),
      pages: (found?.pages ?? []).map((page) => ({ slug: page.slug, title: words.name(page.words, 'title') })),
      parties: (found?.parties ?? []).map((party) => words.name(party)),
      isInterfaceReviewed: (site?.languages ?? []).some((one) => one.key === locale && one.state !== 'machine'),
      languages: inOrder.length > 0 ? inOrder : launchedLocales,
      demoLoadedOn: site?.demoLoadedOn ?? null,
      forms: formsStateOf(site?.mode ?? 'normal', found?.areFormsClosed ?? false),
      siteNotice: found?.notice ? words.text(found.notice, 'text', null) : null,
      emergency: (site?.emergency ?? []).map(({ key: line, contact, href, words: own }) => ({
        key: line,
        contact,
        href,
        text: words.required(own, 'text', null),
      })),
    },
    lead: found ? words.text(found.words, 'lead', null) : null,
    reviewed: (site?.languages ?? []).filter(({ state }) => state === 'reviewed').map((language) => language.key),
  }
})
