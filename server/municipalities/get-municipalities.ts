import 'server-only'
import { loadMunicipalities } from '@/cms/queries/frame'
// Statistics Sweden's list of counties and municipalities; docs/decisions/0018-the-whole-country.md says how it was checked.
import counties from '@/content/municipalities.json'
import {
  type AllMunicipalities,
  type FoundMunicipalities,
  findMunicipalities,
  listMunicipalities,
} from '@/domain/municipalities/municipality-list'
import { keptForSeconds } from '@/server/platform/cached'
import { publicReads } from '@/server/platform/database'

/** Every municipality of the country, or those that fit what was typed; which of them show their promises here. */
export async function getMunicipalities(query: string): Promise<AllMunicipalities | FoundMunicipalities> {
  const published = await getPublishedMunicipalities()
  return query === '' ? listMunicipalities(counties, published) : findMunicipalities(counties, published, query)
}

/** The municipalities that show their promises here. */
export function getPublishedMunicipalities() {
  return kept('')
}

const kept = keptForSeconds(() => loadMunicipalities(publicReads()))
