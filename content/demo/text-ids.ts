import type { Demo } from './index'
import type { DemoAgreement, DemoPromise, TextId } from './types'

const present = (ids: readonly (TextId | undefined)[]): TextId[] => ids.filter((id) => id !== undefined)

/** Every text that a resident reads on the page of one promise, shared texts (units, roles, sources) included. */
export function promiseTextIds(promise: DemoPromise): TextId[] {
  return present([
    promise.title,
    promise.summary,
    promise.audience,
    promise.problemStatement,
    ...promise.desiredEffects,
    promise.basis,
    promise.outcomeSummary,
    promise.withdrawal?.reason,
    ...promise.signatories.map(({ role }) => role),
    ...promise.commitments.flatMap(({ text, target }) => [text, target?.unit]),
    ...promise.updates.flatMap(({ text, items }) => [text, ...items.map(({ reason }) => reason)]),
    ...promise.indicators.flatMap((indicator) => [
      indicator.name,
      indicator.unit,
      indicator.directionReason,
      indicator.baselineMissingReason,
      indicator.source,
      ...indicator.values.map(({ note }) => note),
    ]),
    ...promise.changeLog.flatMap(({ what, why }) => [what, why]),
  ])
}

/** Areas keep their Swedish name unless a text file names this id. */
export const areaTextId = (slug: string): TextId => `areas.${slug}.name`

/** Every text id that the demo's structure refers to, each once. */
export function demoTextIds(demo: Demo): TextId[] {
  const ids = present([
    ...demo.municipalities.flatMap(({ lead, footer }) => [lead, footer]),
    ...demo.organisations.flatMap(({ name, controllerInfo }) => [name, controllerInfo]),
    ...demo.agreements.flatMap(agreementTextIds),
    ...demo.promises.flatMap(promiseTextIds),
    ...demo.activities.flatMap(({ titlePublic, descriptionPublic }) => [titlePublic, descriptionPublic]),
    ...demo.contacts.flatMap(({ role, description }) => [role, description]),
    ...demo.glossary.flatMap(({ term, explanation }) => [term, explanation]),
    ...demo.siteNotices.map(({ text }) => text),
    ...demo.media.map(({ alt }) => alt),
    ...demo.pages.flatMap(({ title, lead, parts }) => [
      title,
      lead,
      ...parts.flatMap((part) => [part.title, part.text]),
    ]),
    ...demo.accessibilityStatements.flatMap(({ service, actors, method, faults }) => [
      ...[service, actors, method],
      ...faults.flatMap(({ text, reasonText }) => [text, reasonText]),
    ]),
  ])
  return [...new Set(ids)]
}

function agreementTextIds(agreement: DemoAgreement): TextId[] {
  return [
    agreement.title,
    agreement.purposes,
    agreement.cooperationAreas,
    ...agreement.principles,
    ...agreement.horizons.map(({ text }) => text),
    ...agreement.signatories.map(({ role }) => role),
    ...agreement.focusAreas.flatMap(({ titlePublic, description }) => [titlePublic, description]),
  ]
}
