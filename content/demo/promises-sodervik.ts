import type { DemoPromise } from './types'

const parties = ['sodervik-kommun', 'polisen-sodervik']

const kept: DemoPromise = {
  key: 'S1',
  municipality: 'sodervik',
  slug: 'sakrare-skolvag-i-ekliden',
  editorialState: 'published',
  title: 'S1.title',
  summary: 'S1.summary',
  areas: ['ekliden'],
  from: -420,
  to: -60,
  problemStatement: 'S1.problemStatement',
  problemDetail: 'Internt: trafiknämnden betalade ombyggnaden ur årets budget.',
  desiredEffects: ['S1.desiredEffects.walk'],
  basis: 'S1.basis',
  parties,
  signatories: [
    { role: 'roles.boardChair', organisation: 'sodervik-kommun', day: -421 },
    { role: 'roles.policeChief', organisation: 'polisen-sodervik', day: -421 },
  ],
  followUpFrequency: 'halfYear',
  focusAreas: [],
  outcome: 'fulfilled',
  outcomeSummary: 'S1.outcomeSummary',
  commitments: [
    {
      key: 'crossings',
      text: 'S1.commitments.crossings.text',
      owners: ['sodervik-kommun'],
      due: -90,
      target: { number: 3, unit: 'units.crossings' },
    },
    {
      key: 'checks',
      text: 'S1.commitments.checks.text',
      owners: ['polisen-sodervik'],
      due: -60,
      target: { number: 12, unit: 'units.sessions' },
    },
  ],
  followUps: [
    { key: 'first', day: -240, kind: 'production' },
    { key: 'final', day: -60, kind: 'production' },
  ],
  updates: [
    {
      day: -240,
      organisation: 'sodervik-kommun',
      text: 'S1.updates.crossings.text',
      followUp: 'first',
      items: [{ commitment: 'crossings', status: 'done', result: 3 }],
    },
    {
      day: -58,
      organisation: 'polisen-sodervik',
      text: 'S1.updates.checks.text',
      followUp: 'final',
      items: [{ commitment: 'checks', status: 'done', result: 15 }],
    },
  ],
  indicators: [],
  changeLog: [],
}

const current: DemoPromise = {
  key: 'S2',
  municipality: 'sodervik',
  slug: 'sakrare-skolvag-i-strandhagen',
  editorialState: 'published',
  title: 'S2.title',
  summary: 'S2.summary',
  areas: ['strandhagen'],
  from: -50,
  to: 315,
  problemStatement: 'S2.problemStatement',
  problemDetail: 'Internt: marken vid vägen ägs delvis av en granne, avtal skrivs.',
  desiredEffects: ['S2.desiredEffects.walk'],
  basis: 'S2.basis',
  parties,
  signatories: [
    { role: 'roles.boardChair', organisation: 'sodervik-kommun', day: -51 },
    { role: 'roles.policeChief', organisation: 'polisen-sodervik', day: -51 },
  ],
  followUpFrequency: 'halfYear',
  focusAreas: [],
  previousPromise: 'S1',
  commitments: [
    { key: 'crossing', text: 'S2.commitments.crossing.text', owners: ['sodervik-kommun'], due: 200 },
    {
      key: 'checks',
      text: 'S2.commitments.checks.text',
      owners: ['polisen-sodervik'],
      due: 300,
      target: { number: 12, unit: 'units.sessions' },
    },
  ],
  followUps: [
    { key: 'first', day: 130, kind: 'production' },
    { key: 'second', day: 310, kind: 'effect' },
  ],
  updates: [
    {
      day: -12,
      organisation: 'sodervik-kommun',
      text: 'S2.updates.first.text',
      items: [{ commitment: 'crossing', status: 'ongoing' }],
    },
  ],
  indicators: [],
  changeLog: [],
}

/** Two small promises: one kept, one that goes on from it. */
export const promisesSodervik: readonly DemoPromise[] = [kept, current]
