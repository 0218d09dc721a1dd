import { sql } from 'drizzle-orm'
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import { storedToday } from '@/cms/fields/day-field'
import { idOf } from '@/cms/fields/relation-id'
import { sessionOf } from '@/cms/hooks/session'
import { day, rowsOf } from '@/cms/queries/reading'
import { sourceLocale } from '@/domain/locales/locales'
import { followUpFrequencySchema, planFollowUps, replanFollowUps } from '@/domain/promises/plan-follow-ups'
import { daySchema, noonOf } from '@/domain/shared/day'

const storedDay = z.string().transform((moment) => moment.slice(0, 10))
const planSchema = z.object({ from: storedDay, to: storedDay, followUpFrequency: followUpFrequencySchema })
const standingSchema = z.object({ from: daySchema, to: daySchema, frequency: followUpFrequencySchema })
const followUpSchema = z.object({
  id: z.string(),
  plannedFor: daySchema,
  isPlanned: z.boolean(),
  isUsed: z.boolean(),
})

/** Under this name a save remembers what residents read until then: afterwards nobody can say. */
const standingKey = 'standingPlan'

/** Remembers the plan of the published promise that is about to be replaced. */
export const rememberPlan: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const isSource = (req.locale ?? sourceLocale) === sourceLocale
  if (operation !== 'update' || !isSource || data.editorialState !== 'published') return data
  const [standing] = await rowsOf(
    await sessionOf(req),
    standingSchema,
    sql`select ${day(sql`"from"`)} as "from", ${day(sql`"to"`)} as "to", follow_up_frequency as frequency
      from promises where id = ${originalDoc?.id} and _status = 'published'`,
  )
  req.context[standingKey] = { id: originalDoc?.id, plan: standing ?? null }
  return data
}

/**
 * COO-11: a promise that is published for the first time gets its follow-ups, and those still ahead are planned anew
 * when its period or frequency has changed; both in the transaction of the publishing. Only for what was published by a
 * step: the demo and other loaders bring follow-ups of their own.
 */
export const planFollowUpsOnPublish: CollectionAfterChangeHook = async ({ doc, req }) => {
  const remembered = rememberedSchema.safeParse(req.context[standingKey])
  if (!remembered.success || remembered.data.id !== doc.id || doc._status !== 'published') return doc
  delete req.context[standingKey]
  const plan = planSchema.safeParse(doc)
  if (!plan.success) return doc
  const { from, to, followUpFrequency: frequency } = plan.data
  const existing = await followUpsOf(req, doc.id)
  const standing = remembered.data.plan
  const isSame = standing?.from === from && standing.to === to && standing.frequency === frequency
  if (isSame && existing.length > 0) return doc
  const today = storedToday().slice(0, 10)
  const { remove, add } = replanFollowUps(existing, planFollowUps({ from, to, frequency }), today)
  for (const id of remove)
    await req.payload.delete({ collection: 'follow-ups', id, depth: 0, overrideAccess: true, req })
  for (const plannedFor of add)
    await req.payload.create({
      collection: 'follow-ups',
      depth: 0,
      overrideAccess: true,
      req,
      data: {
        municipality: idOf(doc.municipality),
        promise: doc.id,
        plannedFor: noonOf(plannedFor).toISOString(),
        kind: 'process',
        origin: 'plan',
      },
    })
  return doc
}

const rememberedSchema = z.object({ id: z.string(), plan: standingSchema.nullable() })

async function followUpsOf(req: PayloadRequest, promise: string) {
  return rowsOf(
    await sessionOf(req),
    followUpSchema,
    sql`select f.id, ${day(sql`f.planned_for`)} as "plannedFor", f.origin = 'plan' as "isPlanned",
      coalesce(f.conclusion, '') <> '' or exists (select 1 from progress_updates u where u.follow_up_id = f.id) as "isUsed"
      from follow_ups f where f.promise_id = ${promise}`,
  )
}
