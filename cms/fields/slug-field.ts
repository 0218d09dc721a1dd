import { type PayloadRequest, type TextField, ValidationError } from 'payload'
import { personOf } from '@/cms/access/person'
import { shown } from '@/cms/fields/visibility'
import { slugOf, slugPattern } from '@/domain/shared/slug'

interface Stored {
  readonly slug?: unknown
  readonly publishedOn?: unknown
  readonly state?: unknown
  readonly listed?: unknown
}

/**
 * Address part made from another field the first time, then left alone: posters and letters carry it. Once `isPublic`
 * says that residents have seen the stored document, nobody changes its address.
 */
export function slugField(source: string, isPublic: (stored: Stored) => boolean = () => false): TextField {
  return shown({
    name: 'slug',
    type: 'text',
    label: 'Adressdel',
    required: true,
    index: true,
    admin: {
      position: 'sidebar',
      description:
        'Står i sidans adress. Görs av rubriken. Kan inte ändras när sidan har publicerats: affischer pekar hit.',
    },
    validate: (value: unknown) =>
      (typeof value === 'string' && slugPattern.test(value)) || 'Bara små bokstäver a–z, siffror och bindestreck.',
    hooks: {
      beforeValidate: [
        ({ value, data, originalDoc, req, operation }) => {
          const stored: Stored = originalDoc ?? {}
          const changes = value !== undefined && value !== stored.slug
          if (operation === 'update' && changes && personOf(req.user) !== null && isPublic(stored)) throw frozen(req)
          if (typeof value === 'string' && value !== '') return value
          const title = data?.[source]
          if (operation !== 'create' || (req.locale ?? 'sv') !== 'sv' || typeof title !== 'string') return value
          return slugOf(title)
        },
      ],
    },
  })
}

function frozen(req: PayloadRequest): Error {
  const message = 'Adressen kan inte ändras: sidan har varit publicerad, och affischer och brev pekar hit.'
  return new ValidationError({ errors: [{ path: 'slug', message }] }, req.t)
}
