import 'server-only'
import { loadMunicipalities } from '@/cms/queries/frame'
import type { MunicipalityName } from '@/domain/municipalities/frame-view'
import { matchesName } from '@/domain/municipalities/name-search'
import { keptForSeconds } from '@/server/platform/cached'
import { publicReads } from '@/server/platform/database'

/** Published municipalities whose name begins with, or has a word that begins with, what was typed. All when empty. */
export async function getMunicipalities(query: string): Promise<readonly MunicipalityName[]> {
  const all = await kept('')
  return all.filter(({ name }) => matchesName(name, query))
}

const kept = keptForSeconds(() => loadMunicipalities(publicReads()))
