import 'server-only'
import { loadContacts } from '@/cms/queries/contacts'
import { type LocaleKey, localeKeySchema } from '@/domain/locales/locales'
import { keptForSeconds } from '@/server/platform/cached'
import { publicReads } from '@/server/platform/database'
import { pageWords } from '@/server/platform/words'
import { toContact } from '@/server/views/contact-view'

/** The contacts of a municipality. Kept for seconds: they stand on the pages of all its areas. */
export function getContacts(municipality: string, locale: LocaleKey) {
  return kept(`${locale}/${municipality}`)
}

const kept = keptForSeconds(async (key) => {
  const [localePart, municipality = ''] = key.split('/')
  const locale = localeKeySchema.parse(localePart)
  const words = pageWords(locale)
  const stored = await loadContacts(publicReads(), municipality, locale)
  return { contacts: stored.map((contact) => toContact(contact, words)), notices: words.notices() }
})
