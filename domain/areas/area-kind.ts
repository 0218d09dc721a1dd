import { z } from 'zod'

export const areaKindSchema = z.enum(['municipality', 'localPoliceArea', 'district', 'place'])
export type AreaKind = z.infer<typeof areaKindSchema>
