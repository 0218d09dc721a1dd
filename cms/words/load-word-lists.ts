import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { idOf } from '@/cms/fields/relation-id'

const wordsSchema = z.array(z.object({ word: z.string(), advice: z.string() })).catch([])

/** What texts of a municipality are read against: the watch words, and names of places and organisations there. */
export async function loadWordLists(municipality: unknown, req: PayloadRequest) {
  const id = idOf(municipality)
  const shared = { depth: 0, pagination: false, locale: 'sv', overrideAccess: true, req } as const
  const { words } = await req.payload.findGlobal({ ...shared, slug: 'watch-words' })
  if (id === null) return { watchWords: wordsSchema.parse(words), placeNames: [] }
  const [areas, organisations] = await Promise.all([
    req.payload.find({
      ...shared,
      collection: 'areas',
      where: { municipality: { equals: id } },
      select: { name: true },
    }),
    req.payload.find({
      ...shared,
      collection: 'organisations',
      where: { municipalities: { in: [id] } },
      select: { name: true },
    }),
  ])
  const placeNames = [...areas.docs, ...organisations.docs].flatMap(({ name }) => name ?? [])
  return { watchWords: wordsSchema.parse(words), placeNames }
}
