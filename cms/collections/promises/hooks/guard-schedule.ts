import { sql } from 'drizzle-orm'
import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'
import { z } from 'zod'
import { personOf } from '@/cms/access/person'
import { recordAudit } from '@/cms/audit/record-audit'
import { scheduleWords } from '@/cms/collections/promises/lifecycle-words'
import { refusalOf } from '@/cms/collections/promises/refusal'
import { idOf } from '@/cms/fields/relation-id'
import { sessionOf } from '@/cms/hooks/session'
import { rowsOf } from '@/cms/queries/reading'
import { sourceLocale } from '@/domain/locales/locales'
import { isSameSchedule, type Schedule, scheduleProblemsOf } from '@/domain/promises/schedule'

const moment = z
  .union([z.string(), z.date()])
  .nullish()
  .transform((value) => (value ? new Date(value) : null))
const scheduledSchema = z.looseObject({
  publishAt: moment,
  unpublishAt: moment,
  withdrawalReason: z.string().nullish(),
  editorialState: z.string().nullish(),
})

/** COM-19: a changed schedule is sound by the clock of the database, and says beforehand why the promise will go. */
export const guardSchedule: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (personOf(req.user) === null) return data
  const before = scheduledSchema.parse(originalDoc ?? {})
  const after = scheduledSchema.parse({ ...originalDoc, ...data })
  if (isSameSchedule(before, after)) return data
  if ((req.locale ?? sourceLocale) !== sourceLocale) throw refusalOf('otherLanguage')
  const problems = scheduleProblemsOf({
    before,
    after,
    now: await databaseClock(req),
    hasReason: (after.withdrawalReason ?? '').trim() !== '',
  })
  if (problems.length > 0) {
    const errors = problems.map((problem) => ({
      path: scheduleWords[problem].field,
      message: scheduleWords[problem].words,
    }))
    throw new ValidationError({ collection: 'promises', errors }, req.t)
  }
  await recordSchedule(req, originalDoc, after)
  return data
}

async function databaseClock(req: PayloadRequest): Promise<Date> {
  const [row] = await rowsOf(await sessionOf(req), z.object({ now: z.coerce.date() }), sql`select now() as now`)
  if (row === undefined) throw new Error('The database has no clock')
  return row.now
}

async function recordSchedule(req: PayloadRequest, promise: unknown, { publishAt, unpublishAt }: Schedule) {
  const document = idOf(promise)
  if (document === null) return
  const municipality = z.looseObject({ municipality: z.unknown() }).parse(promise)
  await recordAudit(req, {
    action: 'promises.schedule',
    collection: 'promises',
    document,
    municipality: idOf(municipality.municipality),
    details: { publishAt: publishAt?.toISOString() ?? '', unpublishAt: unpublishAt?.toISOString() ?? '' },
  })
}
