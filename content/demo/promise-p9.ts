import type { DemoPromise } from './types'

/** A draft that no resident may ever see. It points to P6, so that P6 must not give it away. */
export const promiseP9: DemoPromise = {
  key: 'P9',
  municipality: 'malaras',
  slug: 'en-motesplats-for-unga-i-hagalid',
  editorialState: 'draft',
  title: 'P9.title',
  summary: 'P9.summary',
  areas: ['hagalid'],
  from: 30,
  to: 395,
  problemStatement: 'P9.problemStatement',
  problemDetail: 'Internt: lokalen är inte bestämd och pengarna är inte beslutade.',
  desiredEffects: ['P9.desiredEffects.place'],
  basis: 'P9.basis',
  parties: ['malaras-kommun', 'polisen-malaras'],
  signatories: [],
  followUpFrequency: 'quarterly',
  focusAreas: ['B', 'E'],
  previousPromise: 'P6',
  commitments: [
    { key: 'open', text: 'P9.commitments.open.text', owners: ['malaras-kommun'], due: null },
    { key: 'police', text: 'P9.commitments.police.text', owners: ['polisen-malaras'], due: null },
  ],
  followUps: [],
  updates: [],
  indicators: [],
  changeLog: [],
}
