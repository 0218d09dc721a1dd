import { and, desc, eq, isNull, ne, sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { sessionOf } from '@/cms/hooks/session'
import { importRuns } from '@/cms/tables/import-runs'
import { activityFields } from '@/domain/activities/activity'
import type { ImportRefusal } from '@/domain/activities/problems'
import { importMemorySchema } from './import-memory'

/** Whose table it is: activities belong to an organisation in a municipality. */
export type RunPlace = { readonly municipality: string; readonly organisation: string }

/** What each heading of the file was taken for; null: kept as it is among what belongs to no column of ours. */
const mappingSchema = z.record(z.string(), z.enum(activityFields).nullable())
export type RunMapping = z.infer<typeof mappingSchema>

const countsSchema = z.object({
  create: z.number(),
  update: z.number(),
  unchanged: z.number(),
  conflict: z.number(),
  unreadable: z.number(),
})
const undoneSchema = z.object({
  removed: z.number(),
  restored: z.number(),
  kept: z.array(z.object({ id: z.string(), fields: z.union([z.literal('all'), z.array(z.enum(activityFields))]) })),
})
/** Refusals are our own; their shape is that of `domain/activities/problems.ts` and is not checked again. */
const refusalsSchema = z.custom<readonly ImportRefusal[]>((value) => Array.isArray(value))
const resultSchema = z.object({
  counts: countsSchema.optional(),
  undone: undoneSchema.optional(),
  refusals: refusalsSchema.optional(),
})
export type RunCounts = z.infer<typeof countsSchema>

const runSchema = z.object({
  id: z.string(),
  municipality: z.string(),
  organisation: z.string(),
  fileName: z.string(),
  content: z.instanceof(Buffer).nullable(),
  mapping: mappingSchema,
  state: z.enum(['read', 'refused', 'applied', 'undone']),
  result: resultSchema,
  before: importMemorySchema.nullable(),
  createdAt: z.date(),
  appliedAt: z.date().nullable(),
  undoneAt: z.date().nullable(),
})
export type ImportRun = z.infer<typeof runSchema>

/** A run without what is large in it, for lists. */
const listed = {
  id: importRuns.id,
  fileName: importRuns.fileName,
  state: importRuns.state,
  createdAt: importRuns.createdAt,
  canBeUndone: sql<boolean>`${importRuns.before} is not null`,
}
export type ListedRun = { readonly id: string; readonly fileName: string; readonly canBeUndone: boolean } & Pick<
  ImportRun,
  'state' | 'createdAt'
>
const listedSchema = runSchema.pick({ id: true, fileName: true, state: true, createdAt: true })

type NewRun = RunPlace & {
  readonly user: string
  readonly fileName: string
  readonly content: Buffer | null
  readonly refusals: readonly ImportRefusal[]
}

export async function storeRun(req: PayloadRequest, { content, refusals, ...run }: NewRun): Promise<string> {
  const session = await sessionOf(req)
  const state = content === null ? 'refused' : 'read'
  const [stored] = await session
    .insert(importRuns)
    .values({ ...run, content, state, counts: { refusals } })
    .returning({ id: importRuns.id })
  if (stored === undefined) throw new Error('The run was not stored')
  return stored.id
}

/** A run of this place, or null. `toChange` holds it for this transaction, so that it is carried out once. */
export async function loadRun(
  req: PayloadRequest,
  id: string,
  place: RunPlace,
  { toChange }: { readonly toChange: boolean },
): Promise<ImportRun | null> {
  if (!z.uuid().safeParse(id).success) return null
  const session = await sessionOf(req)
  const rows = session
    .select()
    .from(importRuns)
    .where(and(eq(importRuns.id, id), inPlace(place)))
  const [found] = await (toChange ? rows.for('update') : rows)
  return found === undefined ? null : runSchema.parse({ ...found, result: found.counts })
}

/** The newest runs of a place. */
export async function listRuns(req: PayloadRequest, place: RunPlace): Promise<readonly ListedRun[]> {
  const session = await sessionOf(req)
  const rows = await session
    .select(listed)
    .from(importRuns)
    .where(inPlace(place))
    .orderBy(desc(importRuns.createdAt))
    .limit(10)
  return rows.map((row) => ({ ...listedSchema.parse(row), canBeUndone: row.canBeUndone }))
}

export async function rememberMapping(req: PayloadRequest, id: string, mapping: RunMapping): Promise<void> {
  const session = await sessionOf(req)
  await session.update(importRuns).set({ mapping }).where(eq(importRuns.id, id))
}

/** A run that was never applied leaves nothing behind. */
export async function forgetRun(req: PayloadRequest, id: string): Promise<void> {
  const session = await sessionOf(req)
  await session.delete(importRuns).where(and(eq(importRuns.id, id), isNull(importRuns.appliedAt)))
}

type Applied = { readonly counts: RunCounts; readonly before: z.infer<typeof importMemorySchema> }

/** The file is forgotten, and so is what earlier imports of the place remembered: only the last can be undone. */
export async function markApplied(req: PayloadRequest, run: ImportRun, { counts, before }: Applied): Promise<void> {
  const session = await sessionOf(req)
  await session
    .update(importRuns)
    .set({ before: null })
    .where(and(inPlace(run), ne(importRuns.id, run.id)))
  await session
    .update(importRuns)
    .set({ state: 'applied', content: null, counts: { counts }, before, appliedAt: sql`now()` })
    .where(eq(importRuns.id, run.id))
}

export async function markUndone(
  req: PayloadRequest,
  run: ImportRun,
  undone: z.infer<typeof undoneSchema>,
): Promise<void> {
  const session = await sessionOf(req)
  await session
    .update(importRuns)
    .set({ state: 'undone', before: null, counts: { ...run.result, undone }, undoneAt: sql`now()` })
    .where(eq(importRuns.id, run.id))
}

function inPlace({ municipality, organisation }: RunPlace) {
  return and(eq(importRuns.municipality, municipality), eq(importRuns.organisation, organisation))
}
