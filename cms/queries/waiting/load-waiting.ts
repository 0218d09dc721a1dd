import { databaseDay, type Reading } from '@/cms/queries/reading'
import { loadErrands } from '@/cms/queries/waiting/errands'
import { loadNewsOfOthers } from '@/cms/queries/waiting/news-of-others'
import { loadPromisesAtWork } from '@/cms/queries/waiting/promises-at-work'
import { loadPromisesUnderWay } from '@/cms/queries/waiting/promises-under-way'
import { loadTranslationsWaiting } from '@/cms/queries/waiting/translations'
import type { Day } from '@/domain/shared/day'
import { type Asker, newsDays, waitingFor } from '@/domain/waiting/waiting'
import type { WaitingSection } from '@/domain/waiting/waiting-item'
import { concerns, type WaitingKind } from '@/domain/waiting/waiting-kind'

/** Somebody who has signed in, and where that person works. */
interface Staff extends Asker {
  readonly municipalities: readonly string[]
}

interface Waiting {
  readonly today: Day
  readonly sections: readonly WaitingSection[]
}

/** What waits for a person, today in Stockholm. At most six statements; what does not concern the roles is not asked for. */
export async function loadWaiting(db: Reading, staff: Staff): Promise<Waiting> {
  const ifConcerned: IfConcerned = async (kinds, load) => (concerns(kinds, staff.roles) ? load() : [])
  const languages = staff.roles.includes('translator') ? staff.languages : []
  // The slowest by far is asked beside the others, on a connection of its own.
  const [translations, others] = await Promise.all([
    ifConcerned(['translationMissing', 'translationWorn'], () => loadTranslationsWaiting(db, staff, languages)),
    loadOthers(db, staff, ifConcerned),
  ])
  const { today, ...found } = others
  return { today, sections: waitingFor(staff, { ...found, translations }, today) }
}

type IfConcerned = <Row>(kinds: readonly WaitingKind[], load: () => Promise<Row[]>) => Promise<Row[]>

async function loadOthers(db: Reading, staff: Staff, ifConcerned: IfConcerned) {
  const today = await databaseDay(db)
  const atWork = await ifConcerned(['approval', 'returned', 'ready', 'draft', 'scheduled'], () =>
    loadPromisesAtWork(db, staff),
  )
  const underWay = await ifConcerned(['late', 'outcome', 'delayed', 'onlyProduction'], () =>
    loadPromisesUnderWay(db, staff),
  )
  const news = await ifConcerned(['otherParty'], () => loadNewsOfOthers(db, staff, newsDays))
  const asking = { ...staff, person: staff.id, isOperator: staff.roles.includes('operator') }
  const errands = await ifConcerned(['agreementEnding', 'message', 'oldAssessment', 'emergencyProposal'], () =>
    loadErrands(db, asking),
  )
  return { today, atWork, underWay, news, errands }
}
