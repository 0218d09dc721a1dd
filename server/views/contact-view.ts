import 'server-only'
import type { StoredContact } from '@/cms/queries/contacts'
import type { ContactView } from '@/domain/contacts/contact-view'
import type { PageWords } from '@/server/platform/words'

/** A contact as residents see it: an office, never a person. */
export function toContact(stored: StoredContact, words: PageWords): ContactView {
  return {
    id: stored.id,
    role: words.required(stored.words, 'role', stored.truth),
    description: words.text(stored.words, 'description', stored.truth),
    organisation: { slug: stored.organisation.slug, name: words.name(stored.organisation.words) },
    phone: stored.phone,
    email: stored.email,
    url: stored.url,
    areas: stored.areas.map((area) => ({ slug: area.slug, name: words.name(area.words) })),
  }
}
