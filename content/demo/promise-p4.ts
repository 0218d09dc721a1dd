import type { DemoIndicator, DemoPromise } from './types'

const indicators: readonly DemoIndicator[] = [
  {
    key: 'youth',
    name: 'P4.indicators.youth.name',
    kind: 'effect',
    unit: 'units.percent',
    desiredDirection: 'up',
    directionReason: 'P4.indicators.youth.directionReason',
    baseline: { value: 41, day: -115 },
    target: 60,
    source: 'P4.indicators.source',
    values: [{ day: -32, value: 55, base: 60, note: 'P4.indicators.note' }],
  },
  {
    key: 'staff',
    name: 'P4.indicators.staff.name',
    kind: 'effect',
    unit: 'units.percent',
    desiredDirection: 'up',
    directionReason: 'P4.indicators.staff.directionReason',
    baseline: { value: 46, day: -115 },
    source: 'P4.indicators.source',
    values: [{ day: -32, value: 63, base: 30, note: 'P4.indicators.note' }],
  },
]

/** Written to the young themselves, and measured before and after. */
export const promiseP4: DemoPromise = {
  key: 'P4',
  municipality: 'malaras',
  slug: 'traffa-manniskan-bakom-uniformen',
  editorialState: 'published',
  title: 'P4.title',
  summary: 'P4.summary',
  areas: ['vinkelangen', 'pilbacken', 'smedsbo'],
  from: -120,
  to: 245,
  audience: 'P4.audience',
  problemStatement: 'P4.problemStatement',
  problemDetail:
    'Internt: deltagare väljs i samråd med fritidsgårdarna. Unga med lågt förtroende ska erbjudas plats först.',
  desiredEffects: ['P4.desiredEffects.youth', 'P4.desiredEffects.staff'],
  basis: 'P4.basis',
  parties: ['polisen-malaras', 'malaras-kommun'],
  signatories: [
    { role: 'roles.policeChief', organisation: 'polisen-malaras', day: -122 },
    { role: 'roles.boardChair', organisation: 'malaras-kommun', day: -122 },
  ],
  followUpFrequency: 'quarterly',
  focusAreas: ['C', 'G'],
  commitments: [
    {
      key: 'groups',
      text: 'P4.commitments.groups.text',
      owners: ['polisen-malaras', 'malaras-kommun'],
      due: 200,
      target: { number: 6, unit: 'units.groups' },
    },
    { key: 'ambassadors', text: 'P4.commitments.ambassadors.text', owners: ['malaras-kommun'], due: 120 },
    {
      key: 'measure',
      text: 'P4.commitments.measure.text',
      owners: ['polisen-malaras', 'malaras-kommun'],
      due: null,
    },
  ],
  followUps: [
    { key: 'first', day: -30, kind: 'effect' },
    { key: 'second', day: 60, kind: 'production' },
    { key: 'third', day: 150, kind: 'process' },
    { key: 'fourth', day: 240, kind: 'effect' },
  ],
  updates: [
    {
      day: -30,
      organisation: 'polisen-malaras',
      text: 'P4.updates.first.text',
      followUp: 'first',
      items: [
        { commitment: 'groups', status: 'ongoing', result: 3 },
        { commitment: 'measure', status: 'ongoing' },
      ],
    },
    {
      day: -26,
      organisation: 'malaras-kommun',
      text: 'P4.updates.ambassadors.text',
      items: [{ commitment: 'ambassadors', status: 'ongoing' }],
    },
  ],
  indicators,
  changeLog: [],
}
