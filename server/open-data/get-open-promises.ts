import 'server-only'
import type { z } from 'zod'
import { loadOpenCommitments } from '@/cms/queries/open-data/commitments'
import { countOpenPromises, loadOpenPromises, type OpenPromiseRow } from '@/cms/queries/open-data/promises'
import type { Reading } from '@/cms/queries/reading'
import { sourceLocale } from '@/domain/locales/locales'
import { envelopeOf, type OpenSite, pageSize } from '@/domain/open-data/envelope'
import type { PromiseSummary, promiseListAnswer } from '@/domain/open-data/promise-schema'
import type { CommitmentLine } from '@/domain/open-data/tables'
import { followUpOutlook } from '@/domain/promises/follow-up'
import { phaseOf, promiseStatusOf } from '@/domain/promises/phase'
import { progressOf } from '@/domain/promises/progress'
import { paths } from '@/i18n/paths'
import { areaReferenceOf, focusAreaOf, openText, organisationOf, requiredText } from '@/server/open-data/open-texts'

interface Wish {
  readonly municipality?: string | undefined
  readonly page: number
}

/** A page of published promises. Two statements; null when there is no such municipality or no such page. */
export async function getOpenPromises(
  db: Reading,
  site: OpenSite,
  { municipality, page }: Wish,
  size = pageSize,
): Promise<z.infer<typeof promiseListAnswer> | null> {
  const total = await countOpenPromises(db, municipality ?? null)
  if (total === null) return null
  const pages = Math.max(1, Math.ceil(total / size))
  if (page > pages) return null
  const part = { size, from: (page - 1) * size }
  const rows = await loadOpenPromises(db, { municipality: municipality ?? null, part })
  const addressOf = (number: number) => {
    const query = new URLSearchParams([
      ...(municipality ? [['municipality', municipality]] : []),
      ['page', String(number)],
    ])
    return `${site.url}/api/v1/promises?${query.toString()}`
  }
  return {
    ...envelopeOf(site),
    total,
    page,
    pages,
    next: page < pages ? addressOf(page + 1) : null,
    previous: page > 1 ? addressOf(page - 1) : null,
    data: rows.map((row) => summaryOf(row, site)),
  }
}

/** Every published promise of a municipality, for its table. Two statements; null when there is no such municipality. */
export async function getPromisesForTable(
  db: Reading,
  site: OpenSite,
  municipality: string,
): Promise<readonly PromiseSummary[] | null> {
  if ((await countOpenPromises(db, municipality)) === null) return null
  const rows = await loadOpenPromises(db, { municipality, part: null })
  return rows.map((row) => summaryOf(row, site))
}

/** The same for its commitments. */
export async function getCommitmentsForTable(
  db: Reading,
  municipality: string,
): Promise<readonly CommitmentLine[] | null> {
  return (await countOpenPromises(db, municipality)) === null ? null : loadOpenCommitments(db, municipality)
}

/** What every answer says of a promise. */
export function summaryOf(row: OpenPromiseRow, site: OpenSite): PromiseSummary {
  const outlook = followUpOutlook(row.followUps, row.resolved, row.today)
  const { total, done } = progressOf(row.statuses)
  return {
    id: row.id,
    municipality: row.municipality,
    slug: row.slug,
    url: `${site.url}${paths.promise(sourceLocale, row.municipality, row.slug)}`,
    self: `${site.url}/api/v1/promises/${row.id}`,
    title: requiredText(row.words, row.truth, 'title'),
    summary: openText(row.words, row.truth, 'summary'),
    from: row.from,
    to: row.to,
    status: promiseStatusOf(phaseOf(row), row.statuses, outlook.isLate),
    outcome: row.outcome,
    publishedOn: row.publishedOn,
    parties: row.parties.map(organisationOf),
    areas: row.areas.map(areaReferenceOf),
    focusAreas: row.focusAreas.map(focusAreaOf),
    commitments: { total, done },
    lastUpdate: row.lastUpdate,
    nextFollowUp: outlook.next,
    missedFollowUp: outlook.missed,
  }
}
