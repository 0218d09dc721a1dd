import { noMunicipality, openData } from '@/app/api/v1/open-data'
import { municipalityParameters } from '@/domain/open-data/parameters'
import { commitmentRows } from '@/domain/open-data/tables'
import { getCommitmentsForTable } from '@/server/open-data/get-open-promises'
import { publicReads } from '@/server/platform/database'

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/app/api/v1/other-methods'

export const dynamic = 'force-dynamic'

export const GET = openData(municipalityParameters, async ({ site, parameters: { municipality } }) => {
  const commitments = await getCommitmentsForTable(publicReads(), municipality)
  if (commitments === null) return noMunicipality
  return { kind: 'table', file: `ataganden-${municipality}.csv`, rows: commitmentRows(commitments, site) }
})
