import type { DemoIndicator, DemoPromise, DemoUpdate } from './types'

const updates: readonly DemoUpdate[] = [
  {
    day: -110,
    organisation: 'polisen-malaras',
    text: 'P1.updates.first.text',
    followUp: 'first',
    items: [
      { commitment: 'presence', status: 'ongoing' },
      { commitment: 'volunteers', status: 'planned' },
      { commitment: 'alcohol', status: 'ongoing' },
      { commitment: 'training', status: 'planned', result: 0 },
      { commitment: 'inspection', status: 'ongoing', result: 2 },
    ],
  },
  {
    day: -50,
    organisation: 'malaras-kommun',
    text: 'P1.updates.fieldwork.text',
    items: [{ commitment: 'fieldwork', status: 'ongoing' }],
  },
  {
    day: -35,
    organisation: 'malaras-kommun',
    text: 'P1.updates.training.text',
    items: [{ commitment: 'training', status: 'ongoing', result: 2 }],
  },
  {
    day: -20,
    organisation: 'polisen-malaras',
    text: 'P1.updates.second.text',
    followUp: 'second',
    items: [
      { commitment: 'presence', status: 'ongoing' },
      { commitment: 'volunteers', status: 'delayed', reason: 'P1.updates.second.volunteers.reason' },
      { commitment: 'alcohol', status: 'ongoing' },
      { commitment: 'inspection', status: 'ongoing', result: 5 },
    ],
  },
]

const indicators: readonly DemoIndicator[] = [
  {
    key: 'unsafe',
    name: 'P1.indicators.unsafe.name',
    kind: 'effect',
    unit: 'units.percent',
    desiredDirection: 'down',
    baseline: { value: 41, day: -430 },
    target: 35,
    source: 'sources.safetySurvey',
    values: [{ day: -65, value: 37, low: 32, high: 42, base: 410, note: 'notes.noSureDifference' }],
  },
  {
    key: 'violence',
    name: 'P1.indicators.violence.name',
    kind: 'effect',
    unit: 'units.crimesPerThousand',
    desiredDirection: 'down',
    baseline: { value: 9.8, day: -210 },
    source: 'sources.reportedCrime',
    values: [
      { day: -120, value: 9.5 },
      { day: -30, value: 9.1 },
    ],
  },
  {
    key: 'detection',
    name: 'P1.indicators.detection.name',
    kind: 'process',
    unit: 'units.crimesPerYear',
    desiredDirection: 'up',
    directionReason: 'P1.indicators.detection.directionReason',
    baseline: { value: 62, day: -210 },
    source: 'sources.reportedCrime',
    values: [
      { day: -120, value: 67 },
      { day: -30, value: 74 },
    ],
  },
  {
    key: 'care',
    name: 'P1.indicators.care.name',
    kind: 'effect',
    unit: 'units.percent',
    desiredDirection: 'up',
    directionReason: 'P1.indicators.care.directionReason',
    baseline: { value: 48, day: -430 },
    source: 'sources.safetySurvey',
    values: [{ day: -65, value: 51, low: 46, high: 56, base: 410, note: 'notes.noSureDifference' }],
  },
]

/** The handbook's example in full. */
export const promiseP1: DemoPromise = {
  key: 'P1',
  municipality: 'malaras',
  slug: 'lugnare-kvallar-pa-torget',
  editorialState: 'published',
  title: 'P1.title',
  summary: 'P1.summary',
  areas: ['centrum'],
  from: -200,
  to: 165,
  problemStatement: 'P1.problemStatement',
  problemDetail:
    'Internt: flest händelser vid två uteställen mellan klockan 01 och 03, enligt samtal med egen personal.',
  desiredEffects: [
    'P1.desiredEffects.safer',
    'P1.desiredEffects.fewerVictims',
    'P1.desiredEffects.detection',
    'P1.desiredEffects.trust',
  ],
  basis: 'P1.basis',
  parties: ['polisen-malaras', 'malaras-kommun'],
  signatories: [
    { role: 'roles.policeChief', organisation: 'polisen-malaras', day: -204 },
    { role: 'roles.boardChair', organisation: 'malaras-kommun', day: -204 },
  ],
  followUpFrequency: 'quarterly',
  focusAreas: ['C', 'G', 'H'],
  commitments: [
    { key: 'presence', text: 'P1.commitments.presence.text', owners: ['polisen-malaras'], due: null },
    { key: 'volunteers', text: 'P1.commitments.volunteers.text', owners: ['polisen-malaras'], due: null },
    { key: 'alcohol', text: 'P1.commitments.alcohol.text', owners: ['polisen-malaras', 'malaras-kommun'], due: null },
    {
      key: 'training',
      text: 'P1.commitments.training.text',
      owners: ['polisen-malaras', 'malaras-kommun'],
      due: 60,
      target: { number: 4, unit: 'units.sessions' },
    },
    {
      key: 'inspection',
      text: 'P1.commitments.inspection.text',
      owners: ['polisen-malaras', 'malaras-kommun'],
      due: 100,
      target: { number: 12, unit: 'units.inspections' },
    },
    { key: 'fieldwork', text: 'P1.commitments.fieldwork.text', owners: ['malaras-kommun'], due: null },
  ],
  followUps: [
    { key: 'first', day: -110, kind: 'production' },
    { key: 'second', day: -20, kind: 'effect' },
    { key: 'third', day: 70, kind: 'process' },
    { key: 'fourth', day: 160, kind: 'effect' },
  ],
  updates,
  indicators,
  changeLog: [{ day: -90, what: 'P1.changeLog.inspections.what', why: 'P1.changeLog.inspections.why' }],
}
