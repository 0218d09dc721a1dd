import type { FieldAccess } from 'payload'
import { personOf } from '@/cms/access/person'

/** In which municipalities an organisation works decides what its accounts reach, so only an operator says it. */
export const mayPlaceOrganisations: FieldAccess = ({ req }) => personOf(req.user)?.roles.includes('operator') ?? false
