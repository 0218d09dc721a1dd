import type { DemoIndicator, DemoPromise, DemoUpdate } from './types'

const updates: readonly DemoUpdate[] = [
  {
    day: -60,
    organisation: 'malaras-kommun',
    text: 'P2.updates.first.text',
    followUp: 'first',
    items: [
      { commitment: 'parkLights', status: 'ongoing', result: 2 },
      { commitment: 'northLights', status: 'ongoing' },
      { commitment: 'bushes', status: 'ongoing' },
      { commitment: 'evenings', status: 'ongoing', result: 4 },
    ],
  },
  {
    day: -55,
    organisation: 'polisen-malaras',
    text: 'P2.updates.patrol.text',
    items: [{ commitment: 'patrol', status: 'ongoing' }],
  },
  {
    day: -15,
    organisation: 'malaras-kommun',
    text: 'P2.updates.delay.text',
    items: [
      { commitment: 'northLights', status: 'delayed', reason: 'P2.updates.delay.northLights.reason' },
      { commitment: 'evenings', status: 'ongoing', result: 9 },
    ],
  },
]

const indicators: readonly DemoIndicator[] = [
  {
    key: 'working',
    name: 'P2.indicators.working.name',
    kind: 'process',
    unit: 'units.percent',
    desiredDirection: 'up',
    directionReason: 'P2.indicators.working.directionReason',
    baseline: { value: 82, day: -155 },
    target: 98,
    source: 'P2.indicators.working.source',
    values: [{ day: -60, value: 95 }],
  },
  {
    key: 'avoid',
    name: 'P2.indicators.avoid.name',
    kind: 'effect',
    unit: 'units.percent',
    desiredDirection: 'down',
    baselineMissingReason: 'P2.indicators.avoid.baselineMissingReason',
    source: 'sources.safetySurvey',
    values: [],
  },
]

/** One commitment is delayed, with its reason. */
export const promiseP2: DemoPromise = {
  key: 'P2',
  municipality: 'malaras',
  slug: 'ljusare-strak-genom-stadsparken-och-norra-centrum',
  editorialState: 'published',
  title: 'P2.title',
  summary: 'P2.summary',
  areas: ['stadsparken', 'norra-centrum'],
  from: -150,
  to: 215,
  problemStatement: 'P2.problemStatement',
  problemDetail:
    'Internt: trygghetspaketet betalar lamporna. Kamerafrågan hålls utanför löftet tills utredningen är klar.',
  desiredEffects: ['P2.desiredEffects.shortcut', 'P2.desiredEffects.people'],
  basis: 'P2.basis',
  parties: ['malaras-kommun', 'polisen-malaras'],
  signatories: [
    { role: 'roles.boardChair', organisation: 'malaras-kommun', day: -152 },
    { role: 'roles.policeChief', organisation: 'polisen-malaras', day: -152 },
  ],
  followUpFrequency: 'quarterly',
  focusAreas: ['C', 'G'],
  commitments: [
    {
      key: 'parkLights',
      text: 'P2.commitments.parkLights.text',
      owners: ['malaras-kommun'],
      due: 30,
      target: { number: 3, unit: 'units.paths' },
    },
    { key: 'northLights', text: 'P2.commitments.northLights.text', owners: ['malaras-kommun'], due: -10 },
    { key: 'bushes', text: 'P2.commitments.bushes.text', owners: ['malaras-kommun'], due: null },
    {
      key: 'evenings',
      text: 'P2.commitments.evenings.text',
      owners: ['malaras-kommun'],
      due: 150,
      target: { number: 20, unit: 'units.evenings' },
    },
    { key: 'patrol', text: 'P2.commitments.patrol.text', owners: ['polisen-malaras'], due: null },
  ],
  followUps: [
    { key: 'first', day: -60, kind: 'production' },
    { key: 'second', day: 30, kind: 'process' },
    { key: 'third', day: 120, kind: 'production' },
    { key: 'fourth', day: 210, kind: 'effect' },
  ],
  updates,
  indicators,
  changeLog: [],
}
