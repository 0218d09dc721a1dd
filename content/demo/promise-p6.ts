import type { DemoCommitment, DemoPromise, DemoUpdate } from './types'

const owners = ['polisen-malaras']

const commitments: readonly DemoCommitment[] = [
  {
    key: 'schools',
    text: 'P6.commitments.schools.text',
    owners,
    due: -40,
    target: { number: 40, unit: 'units.visits' },
  },
  {
    key: 'preschools',
    text: 'P6.commitments.preschools.text',
    owners,
    due: -40,
    target: { number: 8, unit: 'units.preschools' },
  },
  {
    key: 'youthCentres',
    text: 'P6.commitments.youthCentres.text',
    owners,
    due: -40,
    target: { number: 12, unit: 'units.youthCentres' },
  },
  { key: 'norms', text: 'P6.commitments.norms.text', owners, due: -40 },
]

const updates: readonly DemoUpdate[] = [
  {
    day: -280,
    organisation: 'polisen-malaras',
    text: 'P6.updates.first.text',
    followUp: 'first',
    items: [
      { commitment: 'schools', status: 'ongoing', result: 16 },
      { commitment: 'preschools', status: 'ongoing', result: 3 },
      { commitment: 'youthCentres', status: 'ongoing', result: 2 },
      { commitment: 'norms', status: 'ongoing', result: 3 },
    ],
  },
  {
    day: -160,
    organisation: 'polisen-malaras',
    text: 'P6.updates.second.text',
    followUp: 'second',
    items: [
      { commitment: 'schools', status: 'ongoing', result: 33 },
      { commitment: 'preschools', status: 'ongoing', result: 6 },
      { commitment: 'youthCentres', status: 'ongoing', result: 5 },
      { commitment: 'norms', status: 'ongoing', result: 6 },
    ],
  },
  {
    day: -38,
    organisation: 'polisen-malaras',
    text: 'P6.updates.final.text',
    followUp: 'final',
    items: [
      { commitment: 'schools', status: 'done', result: 46 },
      { commitment: 'preschools', status: 'done', result: 8 },
      { commitment: 'youthCentres', status: 'partlyDone', reason: 'P6.updates.final.youthCentres.reason', result: 7 },
      { commitment: 'norms', status: 'done', result: 9 },
    ],
  },
]

/** Ended and partly fulfilled; the police alone. One commitment never had a target. */
export const promiseP6: DemoPromise = {
  key: 'P6',
  municipality: 'malaras',
  slug: 'polisen-pa-plats-i-skola-och-forskola',
  editorialState: 'published',
  title: 'P6.title',
  summary: 'P6.summary',
  areas: ['malaras'],
  from: -400,
  to: -40,
  problemStatement: 'P6.problemStatement',
  problemDetail: 'Internt: sju skolor och åtta förskolor valdes. Skolorna går först om resurserna inte räcker.',
  desiredEffects: ['P6.desiredEffects.know', 'P6.desiredEffects.safe'],
  basis: 'P6.basis',
  parties: owners,
  signatories: [{ role: 'roles.policeChief', organisation: 'polisen-malaras', day: -402 }],
  followUpFrequency: 'tertial',
  focusAreas: ['A', 'B', 'C'],
  outcome: 'partlyFulfilled',
  outcomeSummary: 'P6.outcomeSummary',
  commitments,
  followUps: [
    { key: 'first', day: -280, kind: 'production' },
    { key: 'second', day: -160, kind: 'production' },
    { key: 'final', day: -40, kind: 'effect' },
  ],
  updates,
  indicators: [
    {
      key: 'schoolSafe',
      name: 'P6.indicators.schoolSafe.name',
      kind: 'effect',
      unit: 'units.percent',
      desiredDirection: 'up',
      directionReason: 'P6.indicators.schoolSafe.directionReason',
      baseline: { value: 84, day: -430 },
      source: 'P6.indicators.schoolSafe.source',
      values: [{ day: -60, value: 86, note: 'notes.noSureDifference' }],
    },
  ],
  changeLog: [],
}
