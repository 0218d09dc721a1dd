import { z } from 'zod'
import { named } from '@/domain/open-data/components'
import { textsSchema } from '@/domain/open-data/texts'

export const idSchema = named('Id', 'Never changes and is never used again.', z.guid())
export const daySchema = named('Day', 'A calendar day in Sweden, YYYY-MM-DD.', z.iso.date())

export const organisationSchema = named(
  'Organisation',
  'An organisation that has promised something or says how it goes.',
  z.object({ id: idSchema, slug: z.string(), kind: z.string(), name: textsSchema }),
)

export const areaReferenceSchema = named(
  'AreaReference',
  'An area, by the id it has in /api/v1/areas.',
  z.object({ id: idSchema, slug: z.string(), name: textsSchema }),
)

export const focusAreaSchema = named(
  'FocusArea',
  'An aim of the agreement between the municipality and the police.',
  z.object({ code: z.string(), title: textsSchema }),
)
