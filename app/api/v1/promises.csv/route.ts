import { noMunicipality, openData } from '@/app/api/v1/open-data'
import { municipalityParameters } from '@/domain/open-data/parameters'
import { promiseRows } from '@/domain/open-data/tables'
import { getPromisesForTable } from '@/server/open-data/get-open-promises'
import { publicReads } from '@/server/platform/database'

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/app/api/v1/other-methods'

export const dynamic = 'force-dynamic'

export const GET = openData(municipalityParameters, async ({ site, parameters: { municipality } }) => {
  const promises = await getPromisesForTable(publicReads(), site, municipality)
  if (promises === null) return noMunicipality
  return { kind: 'table', file: `loften-${municipality}.csv`, rows: promiseRows(promises, site) }
})
