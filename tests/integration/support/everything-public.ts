import { GET as getFeed } from '@/app/[locale]/[municipality]/loften.atom/route'
import { GET as getAreaFeed } from '@/app/[locale]/[municipality]/omraden/[area]/atom/route'
import { loadAddresses } from '@/cms/queries/addresses'
import { loadEmbedHosts } from '@/cms/queries/embed-hosts'
import type { LocaleKey } from '@/domain/locales/locales'
import { getAreaList } from '@/server/areas/get-area-list'
import { getAreaPage } from '@/server/areas/get-area-page'
import { getContacts } from '@/server/contacts/get-contacts'
import { getNews } from '@/server/feeds/get-news'
import { getGlossary } from '@/server/glossary/get-glossary'
import { getFrame } from '@/server/municipalities/get-frame'
import { getMunicipalities } from '@/server/municipalities/get-municipalities'
import { publicReads } from '@/server/platform/database'
import { getPromiseList } from '@/server/promises/get-promise-list'
import { getPromisePage } from '@/server/promises/get-promise-page'
import { getWithdrawnPromise } from '@/server/promises/get-withdrawn-promise'

/** What somebody may ask for: addresses that exist and addresses that are only guessed. */
export interface Addresses {
  readonly municipality: string
  readonly promises: readonly string[]
  readonly areas: readonly string[]
}

/** What every public read and feed says in a language, as text, by the name of the read. */
export async function everythingPublic(
  locale: LocaleKey,
  all: readonly Addresses[],
): Promise<ReadonlyMap<string, string>> {
  const said = new Map<string, string>()
  const db = publicReads()
  const hear = async (name: string, answer: Promise<unknown>) => said.set(name, JSON.stringify(await answer))
  await hear('addresses', loadAddresses(db))
  await hear('embed hosts', loadEmbedHosts(db))
  await hear('municipalities', getMunicipalities(''))
  await hear('glossary', getGlossary(locale))
  await hear('frame', getFrame(locale, null))
  for (const { municipality, promises, areas } of all) {
    const at = (name: string) => `${locale}/${municipality}/${name}`
    await hear(at('frame'), getFrame(locale, municipality))
    await hear(at('promise list'), getPromiseList(db, municipality, locale, {}))
    await hear(at('area list'), getAreaList(db, municipality, locale))
    await hear(at('contacts'), getContacts(municipality, locale))
    await hear(at('news'), getNews(db, { municipality, area: null }, locale))
    said.set(at('feed'), await textOf(getFeed(request, { params: Promise.resolve({ locale, municipality }) })))
    for (const promise of promises) {
      await hear(at(promise), getPromisePage(db, { municipality, promise }, locale))
      await hear(at(`withdrawn ${promise}`), getWithdrawnPromise(db, { municipality, promise }, locale))
    }
    for (const area of areas) {
      await hear(at(area), getAreaPage(db, { municipality, area }, locale))
      const params = Promise.resolve({ locale, municipality, area })
      said.set(at(`feed of ${area}`), await textOf(getAreaFeed(request, { params })))
    }
  }
  return said
}

const request = new Request('http://localhost:3000/feed')

async function textOf(answer: Promise<Response>): Promise<string> {
  const response = await answer
  return `${response.status} ${await response.text()}`
}
