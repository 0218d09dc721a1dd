import { expect, test } from 'vitest'
import { noteReason } from './note-to-self'

test.each([
  ['xx', 'placeholder'],
  ['…', 'placeholder'],
  ['???', 'placeholder'],
  ['KOLLA MED SKOLAN VAD DE GÖR I PROJEKTET', 'capitals'],
  ['INSPEL FRÅN LEDNINGEN? VAD MENADE VI?', 'capitals'],
  ['HUR JOBBAR VI IDAG?', 'capitals'],
  ['Stärkt ägandeskap KOLLAT UPP STADSDELEN - där bildades ett bolag.', 'capitals'],
  ['Kräver ekonomi som inte finns. Aktiviteten utgår.', 'dropped'],
  ['incitament att delta?', 'question'],
] as const)('%j looks like a note that the authors wrote to themselves', (text, reason) => {
  expect(noteReason(text)).toBe(reason)
})

test.each([
  '',
  'EST',
  'BUF, IFF, MDU och KIFF',
  'Kan vi hitta arbetsuppgifter? Involvera boende!',
  'Arbetet utgår från metoden EST.',
  'Polisen ökar närvaron.',
])('%j is ordinary text', (text) => {
  expect(noteReason(text)).toBeNull()
})
