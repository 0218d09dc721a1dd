import 'server-only'
import { z } from 'zod'
import type { PreviewName } from '@/cms/queries/preview-names'
import type { PromiseDetail } from '@/cms/queries/promise-detail'
import type { Words } from '@/cms/queries/stored-words'
import { outcomeSchema } from '@/domain/promises/phase'
import { type Day, daySchema } from '@/domain/shared/day'

const text = z.record(z.string(), z.string().nullable()).nullish().catch(null)
const day = z
  .string()
  .nullish()
  .transform((stored) => stored?.slice(0, 10) ?? null)
  .pipe(daySchema.nullable())
const id = z.string().nullish()
const ids = z
  .array(z.string())
  .nullish()
  .transform((all) => all ?? [])

/** A promise as Payload gives it in all languages, relations as ids. Only what its page shows: internal fields fall away. */
export const draftSchema = z.object({
  id: z.string(),
  slug: id,
  municipality: z.string(),
  editorialState: z.string(),
  from: day,
  to: day,
  outcome: outcomeSchema.nullish(),
  title: text,
  summary: text,
  audience: text,
  problemStatement: text,
  basis: text,
  outcomeSummary: text,
  areas: ids,
  parties: ids,
  focusAreas: ids,
  desiredEffects: rows(z.object({ id: z.string(), text })),
  commitments: rows(
    z.object({
      id: z.string(),
      text,
      owners: ids,
      due: day,
      continuous: z.boolean().nullish(),
      targetNumber: z.number().nullish(),
      targetUnit: text,
    }),
  ),
  signatories: rows(z.object({ id: z.string(), role: text, organisation: id, date: day })),
  changeLog: rows(z.object({ id: z.string(), date: day, what: text, why: text })),
  externalLinks: rows(z.object({ url: z.string().nullish(), organisation: id })),
  previousPromise: id,
})
export type Draft = z.output<typeof draftSchema>

interface Around {
  readonly names: ReadonlyMap<string, PreviewName>
  readonly truth: PromiseDetail['truth']
  readonly today: Day
}

/** Everything that a draft points at. */
export function idsIn(draft: Draft): readonly string[] {
  const owners = draft.commitments.flatMap((row) => row.owners)
  const single = [
    draft.previousPromise,
    ...[...draft.signatories, ...draft.externalLinks].map((row) => row.organisation),
  ]
  return [...draft.areas, ...draft.parties, ...draft.focusAreas, ...owners, ...single.filter((one) => one != null)]
}

/**
 * A draft as the statement behind the public page gives a published promise. What is not finished is left out; a day that
 * is not set yet is today, so that the page can be drawn.
 */
export function toDetail(draft: Draft, { names, truth, today }: Around): PromiseDetail {
  const found = (asked: readonly (string | null | undefined)[]) =>
    asked.map((one) => names.get(one ?? '')).filter((name) => name !== undefined)
  const from = draft.from ?? draft.to ?? today
  return {
    id: draft.id,
    slug: draft.slug ?? draft.id,
    today,
    from,
    to: draft.to ?? from,
    outcome: draft.outcome ?? null,
    words: wordsOf({
      title: draft.title,
      summary: draft.summary,
      audience: draft.audience,
      problem_statement: draft.problemStatement,
      basis: draft.basis,
      outcome_summary: draft.outcomeSummary,
    }),
    truth,
    areas: found(draft.areas),
    parties: found(draft.parties),
    focusAreas: found(draft.focusAreas).map(({ slug, words }) => ({ code: slug, words })),
    effects: draft.desiredEffects.map((effect) => ({ id: effect.id, words: wordsOf({ text: effect.text }) })),
    commitments: draft.commitments.map((row) => ({
      id: row.id,
      due: row.continuous ? null : row.due,
      targetNumber: row.targetNumber ?? null,
      owners: found(row.owners),
      words: wordsOf({ text: row.text, target_unit: row.targetUnit }),
    })),
    signatories: draft.signatories.flatMap(({ id: row, role, organisation, date }) =>
      found([organisation]).flatMap((name) =>
        date === null ? [] : [{ id: row, day: date, organisation: name, words: wordsOf({ role }) }],
      ),
    ),
    changes: draft.changeLog
      .flatMap(({ id: row, date, what, why }) =>
        date === null ? [] : [{ id: row, day: date, words: wordsOf({ what, why }) }],
      )
      .toReversed()
      .toSorted((one, other) => other.day.localeCompare(one.day)),
    links: draft.externalLinks.flatMap(({ url, organisation }) =>
      url == null ? [] : [{ url, organisation: found([organisation])[0] ?? null }],
    ),
    earlier: found([draft.previousPromise])[0] ?? null,
  }
}

/** Payload gives a language within each text, the page wants the texts of each language. */
function wordsOf(texts: Readonly<Record<string, Readonly<Record<string, string | null>> | null | undefined>>): Words {
  const locales = new Set(Object.values(texts).flatMap((one) => Object.keys(one ?? {})))
  return Object.fromEntries(
    [...locales].map((locale) => [
      locale,
      Object.fromEntries(Object.entries(texts).map(([column, one]) => [column, one?.[locale] ?? null])),
    ]),
  )
}

function rows<Row extends z.ZodType>(row: Row) {
  return z
    .array(row)
    .nullish()
    .transform((all) => all ?? [])
}
