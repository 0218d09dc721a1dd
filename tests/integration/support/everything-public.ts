import { GET as getFeed } from '@/app/[locale]/[municipality]/loften.atom/route'
import { GET as getAreaFeed } from '@/app/[locale]/[municipality]/omraden/[area]/atom/route'
import { loadAddresses } from '@/cms/queries/addresses'
import { loadEmbedHosts } from '@/cms/queries/embed-hosts'
import type { LocaleKey } from '@/domain/locales/locales'
import { getStatement } from '@/server/accessibility/get-statement'
import { getAgreementPage } from '@/server/agreements/get-agreement-page'
import { getAreaList } from '@/server/areas/get-area-list'
import { getAreaPage } from '@/server/areas/get-area-page'
import { getContactForm, getFaultForm } from '@/server/contact/get-form-view'
import { getContacts } from '@/server/contacts/get-contacts'
import { getNews } from '@/server/feeds/get-news'
import { getGlossary } from '@/server/glossary/get-glossary'
import { getMediaFile } from '@/server/media/get-media-file'
import { getFrame } from '@/server/municipalities/get-frame'
import { getMunicipalities } from '@/server/municipalities/get-municipalities'
import { getPage } from '@/server/pages/get-page'
import { publicReads } from '@/server/platform/database'
import { getPrivacy } from '@/server/privacy/get-privacy'
import { getPromiseList } from '@/server/promises/get-promise-list'
import { getPromisePage } from '@/server/promises/get-promise-page'
import { getWithdrawnPromise } from '@/server/promises/get-withdrawn-promise'
import { getSearch } from '@/server/search/get-search'
import { getSitemap } from '@/server/sitemap/get-sitemap'

/** What somebody may ask for: addresses that exist and addresses that are only guessed. */
export interface Addresses {
  readonly municipality: string
  readonly promises: readonly string[]
  readonly areas: readonly string[]
  readonly pages: readonly string[]
  readonly files: readonly string[]
}

/** What every public read and feed says in a language, as text, by the name of the read. */
export async function everythingPublic(
  locale: LocaleKey,
  all: readonly Addresses[],
  searched: readonly string[] = [],
): Promise<ReadonlyMap<string, string>> {
  const said = new Map<string, string>()
  const db = publicReads()
  const hear = async (name: string, answer: Promise<unknown>) => said.set(name, JSON.stringify(await answer))
  await hear('addresses', loadAddresses(db))
  await hear('embed hosts', loadEmbedHosts(db))
  await hear('municipalities', getMunicipalities(''))
  await hear('sitemap', getSitemap(db, 'https://loften.example.se'))
  await hear('glossary', getGlossary(locale))
  await hear('frame', getFrame(locale, null))
  await hear('report about the service', getFaultForm({}))
  await hear('accessibility', getStatement(db, null, locale))
  for (const { municipality, promises, areas, pages, files } of all) {
    const at = (name: string) => `${locale}/${municipality}/${name}`
    await hear(at('frame'), getFrame(locale, municipality))
    await hear(at('promise list'), getPromiseList(db, municipality, locale, {}))
    await hear(at('agreement'), getAgreementPage(db, municipality, locale))
    await hear(at('area list'), getAreaList(db, municipality, locale))
    await hear(at('contacts'), getContacts(municipality, locale))
    for (const q of searched) await hear(at(`search for ${q}`), hitsOf(getSearch(db, { municipality, locale }, { q })))
    await hear(at('accessibility'), getStatement(db, municipality, locale))
    await hear(at('privacy'), getPrivacy(db, municipality, locale))
    await hear(at('contact form'), getContactForm(municipality, locale, {}))
    await hear(at('news'), getNews(db, { municipality, area: null }, locale))
    said.set(at('feed'), await textOf(getFeed(request, { params: Promise.resolve({ locale, municipality }) })))
    for (const promise of promises) {
      await hear(at(promise), getPromisePage(db, { municipality, promise }, locale))
      await hear(at(`withdrawn ${promise}`), getWithdrawnPromise(db, { municipality, promise }, locale))
    }
    for (const page of pages) await hear(at(`page ${page}`), getPage(db, { municipality, page }, locale))
    for (const file of files) said.set(at(`file ${file}`), `${(await getMediaFile(file)) === null ? 'none' : file}`)
    for (const area of areas) {
      await hear(at(area), getAreaPage(db, { municipality, area }, locale))
      const params = Promise.resolve({ locale, municipality, area })
      said.set(at(`feed of ${area}`), await textOf(getAreaFeed(request, { params })))
    }
  }
  return said
}

/** A search says again what was asked for, which is no answer. */
async function hitsOf(search: ReturnType<typeof getSearch>) {
  return (await search).hits
}

const request = new Request('http://localhost:3000/feed')

async function textOf(answer: Promise<Response>): Promise<string> {
  const response = await answer
  return `${response.status} ${await response.text()}`
}
