import 'server-only'
import { loadBoundaries } from '@/cms/queries/boundaries'
import type { Reading } from '@/cms/queries/reading'
import type { DrawnMap } from '@/domain/areas/area-map'
import { drawMap } from '@/server/areas/draw-map'
import { keptForSeconds } from '@/server/platform/cached'
import { publicReads } from '@/server/platform/database'

/** The drawing of a municipality's areas, kept for seconds: it is the same in all languages. Null without boundaries. */
export function getDrawnMap(municipality: string): Promise<DrawnMap | null> {
  return kept(municipality)
}

const kept = keptForSeconds((municipality) => loadDrawnMap(publicReads(), municipality))

/** One statement. */
async function loadDrawnMap(db: Reading, municipality: string): Promise<DrawnMap | null> {
  return drawMap(await loadBoundaries(db, municipality))
}
