import 'server-only'
import type { z } from 'zod'
import { loadOpenIndicators } from '@/cms/queries/open-data/indicators'
import { loadOpenPromise } from '@/cms/queries/open-data/promise'
import { loadOpenUpdates } from '@/cms/queries/open-data/updates'
import type { Reading } from '@/cms/queries/reading'
import { envelopeOf, type OpenSite } from '@/domain/open-data/envelope'
import type { promiseAnswer } from '@/domain/open-data/promise-schema'
import { followUpStates } from '@/domain/promises/follow-up'
import { summaryOf } from '@/server/open-data/get-open-promises'
import { openText, organisationOf, requiredText } from '@/server/open-data/open-texts'
import { commitmentsOf, indicatorOf, updateOf } from '@/server/open-data/promise-parts'

/** One published promise with all that residents can read about it. Three statements; null when there is none with this id. */
export async function getOpenPromise(
  db: Reading,
  site: OpenSite,
  id: string,
): Promise<z.infer<typeof promiseAnswer> | null> {
  const row = await loadOpenPromise(db, id)
  if (row === null) return null
  const [updates, indicators] = await Promise.all([loadOpenUpdates(db, id), loadOpenIndicators(db, id)])
  const { words, truth } = row
  const states = followUpStates(row.followUps, row.resolved, row.today)
  const known = new Set(row.commitments.map((commitment) => commitment.id))
  return {
    ...envelopeOf(site),
    data: {
      ...summaryOf(row, site),
      audience: openText(words, truth, 'audience'),
      problem: openText(words, truth, 'problem_statement'),
      desiredEffects: row.effects.map((effect) =>
        requiredText(effect.words, truth, 'text', `desiredEffects.${effect.id}.text`),
      ),
      commitments: commitmentsOf(row, updates),
      updates: updates.map((update) => updateOf(update, known)),
      followUps: row.followUps
        .map((followUp) => ({ plannedFor: followUp.plannedFor, state: states.get(followUp.id) ?? 'scheduled' }))
        .toSorted((one, other) => (one.plannedFor < other.plannedFor ? -1 : 1)),
      indicators: indicators.map(indicatorOf),
      outcomeSummary: openText(words, truth, 'outcome_summary'),
      basis: openText(words, truth, 'basis'),
      signatories: row.signatories.map((signatory) => ({
        role: requiredText(signatory.words, truth, 'role', `signatories.${signatory.id}.role`),
        organisation: organisationOf(signatory.organisation),
        day: signatory.day,
      })),
      changes: row.changes.map((change) => ({
        day: change.day,
        what: requiredText(change.words, truth, 'what', `changeLog.${change.id}.what`),
        why: requiredText(change.words, truth, 'why', `changeLog.${change.id}.why`),
      })),
      externalLinks: row.links,
      earlierPromise: row.earlier,
    },
  }
}
