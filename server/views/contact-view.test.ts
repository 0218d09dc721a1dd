import { expect, test } from 'vitest'
import { pageWords } from '@/server/platform/words'
import { toContact } from './contact-view'

const contact = {
  ...{ id: 'k1', phone: '114 14', email: null, url: null, truth: { sv: {}, other: {} } },
  organisation: { slug: 'polisen', words: { sv: { name: 'Polisen' }, fi: { name: 'Poliisi' } } },
  areas: [{ id: 'a1', slug: 'centrum', words: { sv: { name: 'Centrum' } } }],
  words: { sv: { role: 'Kommunpolis' }, fi: { role: 'Kuntapoliisi' } },
}

test('a contact is an office with its organisation and areas, in the language of the reader', () => {
  expect(toContact(contact, pageWords('fi'))).toEqual({
    ...{ id: 'k1', phone: '114 14', email: null, url: null, description: null },
    role: { text: 'Kuntapoliisi', locale: 'fi' },
    organisation: { slug: 'polisen', name: { text: 'Poliisi', locale: 'fi' } },
    areas: [{ slug: 'centrum', name: { text: 'Centrum', locale: 'sv' } }],
  })
})
