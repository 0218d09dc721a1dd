import type { Field } from 'payload'
import { validateColour } from '@/cms/collections/municipalities/validate-colour'
import { internal, shown } from '@/cms/fields/visibility'
import { factsOf, launchedLocales, localeKeys } from '@/domain/locales/locales'
import { readEmbedHosts } from '@/domain/municipalities/embed-hosts'
import { slugPattern } from '@/domain/shared/slug'

/** First parts of addresses that are taken: a municipality may not be called one of these. */
const takenSegments = [
  'admin',
  'cms-api',
  'api',
  'svc',
  'media',
  'theme',
  'fonts',
  'icons',
  'index',
  '_next',
  ...localeKeys,
]
/** Second parts of addresses under a locale that are pages of the service. */
const takenPages = ['tillganglighet', 'integritet', 'om', 'ordlista', 'sprak', 'oppna-data', 'finns-inte']

const languageOptions = localeKeys.map((key) => ({ value: key, label: `${factsOf(key).swedishName} (${key})` }))

export const municipalityFields: Field[] = [
  shown({
    name: 'name',
    type: 'text',
    label: 'Namn',
    required: true,
    admin: { description: 'Så som kommunen heter: Mälarås kommun.' },
  }),
  shown({
    name: 'slug',
    type: 'text',
    label: 'Adressdel',
    required: true,
    unique: true,
    admin: {
      position: 'sidebar',
      description: 'Står i adressen till alla kommunens sidor. Ändra inte sedan den är tryckt.',
    },
    validate: (value: unknown) => {
      if (typeof value !== 'string' || !slugPattern.test(value))
        return 'Bara små bokstäver a–z, siffror och bindestreck.'
      return [...takenSegments, ...takenPages].includes(value) ? 'Den adressen används redan av tjänsten.' : true
    },
  }),
  shown({
    name: 'lead',
    type: 'textarea',
    label: 'Inledning på startsidan',
    localized: true,
    admin: { description: 'Två korta meningar.' },
  }),
  shown({ name: 'footer', type: 'textarea', label: 'Text i sidfoten', localized: true }),
  {
    type: 'row',
    fields: [
      shown({
        name: 'mainColour',
        type: 'text',
        label: 'Huvudfärg',
        validate: validateColour('main'),
        admin: { description: 'Som #0f5551. Tomt betyder tjänstens egen färg.' },
      }),
      shown({
        name: 'accentColour',
        type: 'text',
        label: 'Accentfärg',
        validate: validateColour('accent'),
        admin: { description: 'Som #f4b047.' },
      }),
    ],
  },
  { type: 'ui', name: 'theme', admin: { components: { Field: '/views/theme/theme-preview#ThemePreview' } } },
  shown({
    name: 'formsState',
    type: 'select',
    label: 'Formulär',
    defaultValue: 'open',
    options: [
      { value: 'open', label: 'Öppna' },
      { value: 'closed', label: 'Tillfälligt stängda' },
    ],
    admin: {
      position: 'sidebar',
      description: 'Stängda formulär säger det på besökarens språk och visar andra vägar.',
    },
  }),
  internal({
    name: 'embedHosts',
    type: 'textarea',
    label: 'Webbplatser som får visa listan över löften',
    admin: { description: 'En adress per rad, till exempel https://www.malaras.example. Tomt betyder ingen.' },
    validate: (value: unknown) => {
      const [refused] = readEmbedHosts(typeof value === 'string' ? value : '').refused
      return (
        refused === undefined ||
        `”${refused.slice(0, 80)}” går inte. Skriv en adress per rad, med https:// och inget efter namnet.`
      )
    },
  }),
  shown({
    name: 'code',
    type: 'text',
    label: 'Kommunkod',
    admin: { position: 'sidebar', description: 'Fyra siffror, ur SCB:s lista.' },
    validate: (value: unknown) =>
      value === null || value === undefined || value === '' || /^\d{4}$/.test(String(value)) || 'Fyra siffror.',
  }),
  shown({
    name: 'activeLanguages',
    type: 'select',
    label: 'Språk som sidan visas på',
    hasMany: true,
    required: true,
    defaultValue: [...launchedLocales],
    options: languageOptions,
  }),
  internal({
    name: 'requiredLanguages',
    type: 'select',
    label: 'Språk som måste finnas',
    hasMany: true,
    defaultValue: ['sv'],
    options: languageOptions,
    admin: { description: 'Det som saknas på de här språken syns i arbetslistan.' },
  }),
  internal({
    name: 'requireSecondFactor',
    type: 'checkbox',
    label: 'Kräv kod vid inloggning',
    admin: { position: 'sidebar', description: 'Alla som arbetar med kommunens sidor loggar in med lösenord och kod.' },
  }),
  internal({
    name: 'finnishAdministrativeArea',
    type: 'checkbox',
    label: 'Finskt förvaltningsområde',
    admin: { position: 'sidebar' },
  }),
  shown({ name: 'published', type: 'checkbox', label: 'Visas för alla', admin: { position: 'sidebar' } }),
  shown({
    name: 'archived',
    type: 'checkbox',
    label: 'Arkiverad',
    admin: { position: 'sidebar', description: 'Sidan slutar visas. Allt finns kvar.' },
  }),
]
