import { demo } from '@/cms/demo/demo-words'
import { idOfKey, type Loading, load, loadPlain, onDay } from '@/cms/demo/loading'

/** Accessibility statements and retention rules. */
export async function loadLegal(loading: Loading): Promise<void> {
  for (const statement of demo.accessibilityStatements) {
    const { municipality } = statement
    const key = municipality ?? 'tjansten'
    await load(loading, 'accessibility-statements', key, (words) => ({
      municipality: municipality === null ? null : idOfKey(loading, 'municipalities', municipality),
      service: words.of(statement.service),
      actors: words.of(statement.actors),
      conformance: statement.conformance,
      faults: statement.faults.map(({ text, reason, reasonText, fixedBy }, index) => ({
        id: `${key}-${index}`,
        text: words.of(text),
        reason,
        reasonText: words.of(reasonText),
        fixedBy: fixedBy === undefined ? null : onDay(loading, fixedBy),
      })),
      method: words.of(statement.method),
      assessedOn: onDay(loading, statement.assessedOn),
      updatedOn: onDay(loading, statement.updatedOn),
    }))
  }
  for (const rule of demo.retentionRules) {
    await loadPlain(loading, 'retention-rules', `${rule.municipality}/${rule.contentType}`, {
      municipality: idOfKey(loading, 'municipalities', rule.municipality),
      contentType: rule.contentType,
      afterDays: rule.afterDays,
      decisionReference: rule.decisionReference ?? null,
      decidedOn: rule.decidedOn === undefined ? null : onDay(loading, rule.decidedOn),
    })
  }
}
