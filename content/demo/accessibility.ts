import type { DemoAccessibilityStatement } from './types'

const fault = (key: string) =>
  ({ text: `accessibility.faults.${key}.text`, reasonText: `accessibility.faults.${key}.reasonText` }) as const

/** Real faults of this software, so that the statements are honest also in a demonstration. */
const translations = { ...fault('translations'), reason: 'notCompliant', fixedBy: 180 } as const
const pdf = { ...fault('pdf'), reason: 'notCompliant', fixedBy: 120 } as const
const map = { ...fault('map'), reason: 'exempt' } as const
const staff = { ...fault('staff'), reason: 'notCompliant' } as const

export const accessibilityStatements: readonly DemoAccessibilityStatement[] = [
  {
    municipality: null,
    service: 'accessibility.service.service',
    actors: 'accessibility.service.actors',
    conformance: 'partial',
    faults: [translations, pdf, map, staff],
    method: 'accessibility.method',
    assessedOn: -20,
    updatedOn: -14,
  },
  {
    municipality: 'malaras',
    service: 'accessibility.malaras.service',
    actors: 'accessibility.malaras.actors',
    conformance: 'partial',
    faults: [translations, pdf, map],
    method: 'accessibility.method',
    assessedOn: -20,
    updatedOn: -10,
  },
  // Too old, so that the warning can be seen.
  {
    municipality: 'sodervik',
    service: 'accessibility.sodervik.service',
    actors: 'accessibility.sodervik.actors',
    conformance: 'partial',
    faults: [{ ...translations, fixedBy: -30 }, pdf],
    method: 'accessibility.method',
    assessedOn: -420,
    updatedOn: -420,
  },
]
