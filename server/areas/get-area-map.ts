import 'server-only'
import { createHash } from 'node:crypto'
import { loadBoundaries, type StoredBoundary } from '@/cms/queries/boundaries'
import type { Reading } from '@/cms/queries/reading'
import type { DrawnMap } from '@/domain/areas/area-map'
import { drawMap } from '@/server/areas/draw-map'
import { keptForSeconds } from '@/server/platform/cached'
import { publicReads } from '@/server/platform/database'

const mostDrawings = 300

/** The drawing of a municipality's areas, kept for seconds: it is the same in all languages. Null without boundaries. */
export function getDrawnMap(municipality: string): Promise<DrawnMap | null> {
  return kept(municipality)
}

const kept = keptForSeconds((municipality) => loadDrawnMap(publicReads(), municipality))

/** One statement. */
export async function loadDrawnMap(db: Reading, municipality: string): Promise<DrawnMap | null> {
  return drawOnce(municipality, await loadBoundaries(db, municipality))
}

interface Drawing {
  readonly of: string
  readonly map: DrawnMap | null
}

const drawings = new Map<string, Drawing>()

/** Boundaries hardly ever change, and drawing finely measured ones takes a while: the same are drawn once. */
function drawOnce(municipality: string, stored: readonly StoredBoundary[]): DrawnMap | null {
  const of = createHash('sha256').update(JSON.stringify(stored)).digest('base64')
  const found = drawings.get(municipality)
  if (found?.of === of) return found.map
  if (drawings.size > mostDrawings) drawings.clear()
  const map = drawMap(stored)
  drawings.set(municipality, { of, map })
  return map
}
