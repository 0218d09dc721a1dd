import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { personOf } from '@/cms/access/person'

/**
 * The form sends when what it shows was saved, and so may whoever calls the interface. When somebody else has saved
 * since, the later one is told: nothing of the first is lost, and what the second has typed stands in the form.
 */
export const refuseStaleSave: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (personOf(req.user) === null || req.context.isRestoring === true) return data
  const [seen, stored] = [momentOf(data.updatedAt), momentOf(originalDoc?.updatedAt)]
  if (seen === null || stored === null || seen === stored) return data
  throw new APIError(
    'Någon annan har sparat löftet sedan du öppnade det. Inget är borta: din text står kvar i formuläret. ' +
      'Öppna löftet i en ny flik, jämför, och för in dina ändringar där.',
    409,
    undefined,
    true,
  )
}

function momentOf(value: unknown): number | null {
  if (typeof value !== 'string' && !(value instanceof Date)) return null
  const moment = new Date(value).getTime()
  return Number.isNaN(moment) ? null : moment
}
