import { expect, test } from 'vitest'
import { findNoteToSelf } from './note-to-self'

test.each([
  ['xx', 'placeholder', 'xx'],
  ['…', 'placeholder', '…'],
  ['???', 'placeholder', '???'],
  ['KOLLA MED SKOLAN VAD DE GÖR I PROJEKTET', 'capitals', 'KOLLA MED SKOLAN VAD DE GÖR I PROJEKTET'],
  ['INSPEL FRÅN LEDNINGEN? VAD MENADE VI?', 'capitals', 'INSPEL FRÅN LEDNINGEN? VAD MENADE VI?'],
  ['HUR JOBBAR VI IDAG?', 'capitals', 'HUR JOBBAR VI IDAG?'],
  ['Stärkt ägande KOLLAT UPP STADSDELEN - där bildades ett bolag.', 'capitals', 'KOLLAT UPP STADSDELEN'],
  ['Kräver ekonomi som inte finns. Aktiviteten utgår.', 'dropped', 'Aktiviteten utgår.'],
  ['…Torget', 'unfinished', '…Torget'],
  ['incitament att delta?', 'question', 'incitament att delta?'],
  ['Närvaroplan. Vilka fler kan hjälpa till?', 'question', 'Vilka fler kan hjälpa till?'],
] as const)('%j looks like a note that the authors wrote to themselves', (text, reason, words) => {
  expect(findNoteToSelf(text)).toEqual({ reason, words })
})

test.each([
  '',
  'EST',
  'BUF, IFF, MDU och KIFF',
  'PUG ToB (Mimer, Polisen)',
  'Polisen, väktarbolag, ambulans…',
  'Kan vi hitta arbetsuppgifter? Involvera boende!',
  'Arbetet utgår från metoden EST.',
  'Polisen ökar närvaron.',
])('%j is ordinary text', (text) => {
  expect(findNoteToSelf(text)).toBeNull()
})
