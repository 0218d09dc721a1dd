import type { DemoPromise } from './types'

/** Withdrawn: its address must answer that it is gone, and where to look instead. */
export const promiseP8: DemoPromise = {
  key: 'P8',
  municipality: 'malaras',
  slug: 'battre-belysning-i-stadsparken',
  editorialState: 'withdrawn',
  withdrawal: { day: -135, reason: 'P8.withdrawal.reason', replacedBy: 'P2' },
  title: 'P8.title',
  summary: 'P8.summary',
  areas: ['stadsparken'],
  from: -145,
  to: 100,
  problemStatement: 'P8.problemStatement',
  problemDetail: 'Internt: löftet lades in av misstag innan P2 var godkänt av båda parter.',
  desiredEffects: ['P8.desiredEffects.light'],
  basis: 'P8.basis',
  parties: ['malaras-kommun'],
  signatories: [{ role: 'roles.boardChair', organisation: 'malaras-kommun', day: -146 }],
  followUpFrequency: 'halfYear',
  focusAreas: ['G'],
  commitments: [{ key: 'lights', text: 'P8.commitments.lights.text', owners: ['malaras-kommun'], due: 60 }],
  followUps: [{ key: 'first', day: 35, kind: 'production' }],
  updates: [],
  indicators: [],
  changeLog: [],
}
