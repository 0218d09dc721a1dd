import 'server-only'
import { loadContacts } from '@/cms/queries/contacts'
import type { Reading } from '@/cms/queries/reading'
import type { LocaleKey } from '@/domain/locales/locales'
import { pageWords } from '@/server/platform/words'
import { toContact } from '@/server/views/contact-view'

/** The contacts of a municipality. One statement. */
export async function getContacts(db: Reading, municipality: string, locale: LocaleKey) {
  const words = pageWords(locale)
  const contacts = (await loadContacts(db, municipality, locale)).map((contact) => toContact(contact, words))
  return { contacts, notices: words.notices() }
}
