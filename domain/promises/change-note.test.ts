import { expect, test } from 'vitest'
import { type ApprovalContent, approvalContentSchema } from './approval'
import { lacksChangeNote } from './change-note'

const first = { date: '2026-03-01', what: 'Fler kvällar.', why: 'Ni bad om det.' }
const shown: ApprovalContent = approvalContentSchema.parse({ title: 'Tryggare väg', changeLog: [first] })
const note = { date: '2026-04-01', what: 'Ny rubrik.', why: 'Den gamla var otydlig.' }

test('a promise that residents do not read needs no note', () => {
  expect(lacksChangeNote(null, { ...shown, title: 'Nytt' })).toBe(false)
})

test('what is shown as it stands needs none either', () => {
  expect(lacksChangeNote(shown, { ...shown })).toBe(false)
})

test('a changed word needs a new line, and the lines that were there are none', () => {
  expect(lacksChangeNote(shown, { ...shown, title: 'Nytt' })).toBe(true)
  expect(lacksChangeNote(shown, { ...shown, title: 'Nytt', changeLog: [] })).toBe(true)
  expect(lacksChangeNote(shown, { ...shown, title: 'Nytt', changeLog: [first, { ...note, why: '' }] })).toBe(true)
  expect(lacksChangeNote(shown, { ...shown, title: 'Nytt', changeLog: [first, note] })).toBe(false)
})

test('how it ended is no change of what was promised, but a later change of that account is', () => {
  const ended: ApprovalContent = { ...shown, outcome: 'fulfilled', outcomeSummary: 'Det blev så.' }
  expect(lacksChangeNote(shown, ended)).toBe(false)
  expect(lacksChangeNote(shown, { ...ended, title: 'Nytt' })).toBe(true)
  expect(lacksChangeNote(ended, { ...ended, outcome: 'notFulfilled' })).toBe(true)
})
