import type { DemoCommitment, DemoIndicator, DemoPromise, DemoUpdate } from './types'

const commitments: readonly DemoCommitment[] = [
  {
    key: 'places',
    text: 'P5.commitments.places.text',
    owners: ['malaras-kommun', 'malaras-bostader'],
    due: -20,
    target: { number: 250, unit: 'units.places' },
  },
  {
    key: 'employers',
    text: 'P5.commitments.employers.text',
    owners: ['malaras-kommun'],
    due: -20,
    target: { number: 22, unit: 'units.employers' },
  },
  {
    key: 'ownArea',
    text: 'P5.commitments.ownArea.text',
    owners: ['malaras-bostader'],
    due: -20,
    target: { number: 80, unit: 'units.places' },
  },
  { key: 'leaders', text: 'P5.commitments.leaders.text', owners: ['malaras-kommun'], due: 15 },
]

const updates: readonly DemoUpdate[] = [
  {
    day: -120,
    organisation: 'malaras-kommun',
    text: 'P5.updates.first.text',
    followUp: 'first',
    items: [
      { commitment: 'places', status: 'ongoing', result: 180 },
      { commitment: 'employers', status: 'changed', reason: 'P5.updates.first.employers.reason', result: 17 },
    ],
  },
  {
    day: -25,
    organisation: 'malaras-bostader',
    text: 'P5.updates.ownArea.text',
    items: [{ commitment: 'ownArea', status: 'done', result: 84 }],
  },
  {
    day: -20,
    organisation: 'malaras-kommun',
    text: 'P5.updates.second.text',
    followUp: 'second',
    items: [
      { commitment: 'places', status: 'done', result: 250 },
      { commitment: 'employers', status: 'changed', reason: 'P5.updates.first.employers.reason', result: 22 },
      { commitment: 'leaders', status: 'ongoing' },
    ],
  },
]

const indicators: readonly DemoIndicator[] = [
  {
    key: 'applicants',
    name: 'P5.indicators.applicants.name',
    kind: 'production',
    unit: 'units.people',
    desiredDirection: 'up',
    directionReason: 'P5.indicators.applicants.directionReason',
    baseline: { value: 690, day: -500 },
    source: 'P5.indicators.applicants.source',
    values: [{ day: -130, value: 750 }],
  },
  {
    key: 'contacts',
    name: 'P5.indicators.contacts.name',
    kind: 'effect',
    unit: 'units.percent',
    desiredDirection: 'up',
    directionReason: 'P5.indicators.contacts.directionReason',
    baselineMissingReason: 'P5.indicators.contacts.baselineMissingReason',
    source: 'P5.indicators.contacts.source',
    values: [{ day: -22, value: 78, base: 230 }],
  },
]

/** A countable target that is reached, and one commitment that was changed on the way. */
export const promiseP5: DemoPromise = {
  key: 'P5',
  municipality: 'malaras',
  slug: '250-sommarjobb',
  editorialState: 'published',
  title: 'P5.title',
  summary: 'P5.summary',
  areas: ['vastra-stadsdelarna'],
  from: -240,
  to: 20,
  problemStatement: 'P5.problemStatement',
  problemDetail: 'Internt: platserna riktas i första hand till elever i årskurs 9 och gymnasiets första år.',
  desiredEffects: ['P5.desiredEffects.experience', 'P5.desiredEffects.responsibility'],
  basis: 'P5.basis',
  parties: ['malaras-kommun', 'malaras-bostader'],
  signatories: [
    { role: 'roles.boardChair', organisation: 'malaras-kommun', day: -243 },
    { role: 'roles.housingDirector', organisation: 'malaras-bostader', day: -243 },
  ],
  followUpFrequency: 'tertial',
  focusAreas: ['B', 'E', 'F'],
  commitments,
  followUps: [
    { key: 'first', day: -120, kind: 'production' },
    { key: 'second', day: -20, kind: 'production' },
    { key: 'third', day: 20, kind: 'effect' },
  ],
  updates,
  indicators,
  changeLog: [{ day: -118, what: 'P5.changeLog.employers.what', why: 'P5.changeLog.employers.why' }],
}
