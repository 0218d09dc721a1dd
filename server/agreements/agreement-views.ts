import 'server-only'
import type { StoredAgreement, StoredFocusArea } from '@/cms/queries/agreements'
import { agreementStateOn } from '@/domain/agreements/agreement-state'
import type { AgreementSummary, AgreementView, FocusAreaView } from '@/domain/agreements/agreement-view'
import { joiningHistory } from '@/domain/agreements/joining-history'
import type { PageWords } from '@/server/platform/words'

/** What residents are told of an agreement, in force or not. */
export function toAgreementSummary(stored: StoredAgreement, words: PageWords): AgreementSummary {
  return {
    slug: stored.slug,
    title: words.required(stored.words, 'title', stored.truth),
    state: agreementStateOn(stored, stored.today),
    from: stored.from,
    to: stored.to,
    parties: stored.parties.map(({ joined, organisation }) => ({ joined, organisation: named(organisation, words) })),
  }
}

/** An agreement in full. The promises of a focus area are found by its id. */
export function toAgreement(
  stored: StoredAgreement,
  promisesOf: (focusArea: string) => FocusAreaView['promises'],
  words: PageWords,
): AgreementView {
  const { truth } = stored
  const summary = toAgreementSummary(stored, words)
  return {
    ...summary,
    purposes: words.text(stored.words, 'purposes', truth),
    cooperationAreas: words.text(stored.words, 'cooperation_areas', truth),
    principles: stored.principles.map(({ id, words: own }) =>
      words.required(own, 'text', truth, `principles.${id}.text`),
    ),
    horizons: stored.horizons.map(({ id, kind, yearsFrom, yearsTo, words: own }) => ({
      kind,
      yearsFrom,
      yearsTo,
      text: words.required(own, 'text', truth, `horizons.${id}.text`),
    })),
    signatories: stored.signatories.map((signatory) => ({
      role: words.required(signatory.words, 'role', truth, `signatories.${signatory.id}.role`),
      organisation: named(signatory.organisation, words),
      day: signatory.day,
    })),
    focusAreas: stored.focusAreas.map((focusArea) => toFocusArea(focusArea, promisesOf(focusArea.id), words)),
    history: joiningHistory(summary.parties),
  }
}

function toFocusArea(stored: StoredFocusArea, promises: FocusAreaView['promises'], words: PageWords): FocusAreaView {
  return {
    code: stored.code,
    title: words.required(stored.words, 'title_public', stored.truth),
    description: words.text(stored.words, 'description', stored.truth),
    promises,
    activities: stored.activities.map(({ id, state, words: own, truth }) => ({
      id,
      title: words.required(own, 'title_public', truth),
      description: words.text(own, 'description_public', truth),
      state,
    })),
  }
}

function named({ slug, words: own }: StoredAgreement['signatories'][number]['organisation'], words: PageWords) {
  return { slug, name: words.name(own) }
}
