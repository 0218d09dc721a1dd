import { promiseP3Updates } from './promise-p3-updates'
import type { DemoCommitment, DemoIndicator, DemoPromise } from './types'

const everyone = ['malaras-kommun', 'polisen-malaras', 'malaras-bostader']

const commitments: readonly DemoCommitment[] = [
  {
    key: 'walks',
    text: 'P3.commitments.walks.text',
    owners: everyone,
    due: 30,
    target: { number: 4, unit: 'units.walks' },
  },
  { key: 'answers', text: 'P3.commitments.answers.text', owners: everyone, due: null },
  { key: 'police', text: 'P3.commitments.police.text', owners: ['polisen-malaras'], due: null },
  { key: 'tunnel', text: 'P3.commitments.tunnel.text', owners: ['malaras-bostader'], due: -180 },
  { key: 'bikePath', text: 'P3.commitments.bikePath.text', owners: ['malaras-kommun'], due: -140 },
  { key: 'playground', text: 'P3.commitments.playground.text', owners: ['malaras-kommun'], due: 40 },
  { key: 'fence', text: 'P3.commitments.fence.text', owners: ['malaras-kommun'], due: -100 },
]

const indicators: readonly DemoIndicator[] = [
  {
    key: 'unsafeBjorkdalen',
    name: 'P3.indicators.unsafeBjorkdalen.name',
    kind: 'effect',
    unit: 'units.percent',
    desiredDirection: 'down',
    baseline: { value: 43, day: -430 },
    target: 36,
    source: 'sources.safetySurvey',
    values: [{ day: -65, value: 40, low: 34, high: 47, base: 210, note: 'notes.noSureDifference' }],
  },
  {
    key: 'unsafeRosenang',
    name: 'P3.indicators.unsafeRosenang.name',
    kind: 'effect',
    unit: 'units.percent',
    desiredDirection: 'down',
    baseline: { value: 42, day: -430 },
    target: 36,
    source: 'sources.safetySurvey',
    values: [{ day: -65, value: 39, low: 32, high: 46, base: 180, note: 'notes.noSureDifference' }],
  },
  {
    key: 'answered',
    name: 'P3.indicators.answered.name',
    kind: 'process',
    unit: 'units.percent',
    desiredDirection: 'up',
    directionReason: 'P3.indicators.answered.directionReason',
    baselineMissingReason: 'P3.indicators.answered.baselineMissingReason',
    target: 100,
    source: 'sources.ownCount',
    values: [{ day: -30, value: 80, note: 'P3.indicators.answered.note' }],
  },
]

/** Three parties, and one commitment that will not be done, with the reason. */
export const promiseP3: DemoPromise = {
  key: 'P3',
  municipality: 'malaras',
  slug: 'vi-gar-och-ser-tillsammans',
  editorialState: 'published',
  title: 'P3.title',
  summary: 'P3.summary',
  areas: ['bjorkdalen', 'rosenang'],
  from: -300,
  to: 65,
  problemStatement: 'P3.problemStatement',
  problemDetail:
    'Internt: rutinen för vandringar saknade ansvarig mottagare. Bostadsbolaget fick synpunkterna först efter månader.',
  desiredEffects: ['P3.desiredEffects.fixed', 'P3.desiredEffects.answer', 'P3.desiredEffects.safer'],
  basis: 'P3.basis',
  parties: everyone,
  signatories: [
    { role: 'roles.boardChair', organisation: 'malaras-kommun', day: -305 },
    { role: 'roles.policeChief', organisation: 'polisen-malaras', day: -305 },
    { role: 'roles.housingDirector', organisation: 'malaras-bostader', day: -305 },
  ],
  followUpFrequency: 'quarterly',
  focusAreas: ['C', 'E', 'G'],
  commitments,
  followUps: [
    { key: 'first', day: -210, kind: 'process' },
    { key: 'second', day: -120, kind: 'production' },
    { key: 'third', day: -30, kind: 'effect' },
    { key: 'fourth', day: 60, kind: 'effect' },
  ],
  updates: promiseP3Updates,
  indicators,
  changeLog: [],
}
