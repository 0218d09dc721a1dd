import type { DemoPromise } from './types'

/** The follow-up of D−45 never came: the page itself must say so. */
export const promiseP7: DemoPromise = {
  key: 'P7',
  municipality: 'malaras',
  slug: 'tryggare-utan-morka-vinkelgardar',
  editorialState: 'published',
  title: 'P7.title',
  summary: 'P7.summary',
  areas: ['skogskullen'],
  from: -180,
  to: 185,
  problemStatement: 'P7.problemStatement',
  problemDetail:
    'Internt: EST har tagit upp gårdarna sedan stadsdelen kom med. Portarna mot söder har flest anmälda fel.',
  desiredEffects: ['P7.desiredEffects.light', 'P7.desiredEffects.safer'],
  basis: 'P7.basis',
  parties: ['malaras-kommun', 'malaras-bostader'],
  signatories: [
    { role: 'roles.boardChair', organisation: 'malaras-kommun', day: -183 },
    { role: 'roles.housingDirector', organisation: 'malaras-bostader', day: -183 },
  ],
  followUpFrequency: 'tertial',
  focusAreas: ['E', 'G'],
  commitments: [
    {
      key: 'lamps',
      text: 'P7.commitments.lamps.text',
      owners: ['malaras-bostader'],
      due: 90,
      target: { number: 6, unit: 'units.courtyards' },
    },
    { key: 'bushes', text: 'P7.commitments.bushes.text', owners: ['malaras-bostader'], due: 30 },
    { key: 'path', text: 'P7.commitments.path.text', owners: ['malaras-kommun'], due: 60 },
    {
      key: 'meetings',
      text: 'P7.commitments.meetings.text',
      owners: ['malaras-kommun', 'malaras-bostader'],
      due: 150,
      target: { number: 3, unit: 'units.meetings' },
    },
  ],
  followUps: [
    { key: 'first', day: -45, kind: 'production' },
    { key: 'second', day: 75, kind: 'process' },
    { key: 'third', day: 180, kind: 'effect' },
  ],
  updates: [
    {
      day: -120,
      organisation: 'malaras-bostader',
      text: 'P7.updates.start.text',
      items: [
        { commitment: 'lamps', status: 'ongoing', result: 2 },
        { commitment: 'bushes', status: 'ongoing' },
        { commitment: 'meetings', status: 'ongoing', result: 1 },
      ],
    },
  ],
  indicators: [
    {
      key: 'unsafe',
      name: 'P7.indicators.unsafe.name',
      kind: 'effect',
      unit: 'units.percent',
      desiredDirection: 'down',
      baseline: { value: 31, day: -430 },
      target: 26,
      source: 'sources.safetySurvey',
      values: [],
    },
    {
      key: 'faults',
      name: 'P7.indicators.faults.name',
      kind: 'process',
      unit: 'units.percent',
      desiredDirection: 'up',
      directionReason: 'P7.indicators.faults.directionReason',
      baseline: { value: 54, day: -185 },
      target: 95,
      source: 'P7.indicators.faults.source',
      values: [{ day: -122, value: 61 }],
    },
  ],
  changeLog: [],
}
