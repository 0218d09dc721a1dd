import { describe, expect, test } from 'vitest'
import { auditActionCodes, isAuditAction } from './actions'
import { auditActorWords, auditDetails } from './details'
import { auditedNoun } from './documents'
import { stateFieldOf } from './state-field'

describe('the details of a row', () => {
  test('name fields and states', () => {
    const details = auditDetails('{"fields":["title"],"from":"draft","to":"inReview"}')
    expect(details).toMatchObject({ fields: ['title'], from: 'draft', to: 'inReview', restored: false })
  })

  test.each(['', 'null', '[]', '{"fields":7,"from":{},"by":"någon"}'])('say nothing when they are %j', (stored) => {
    expect(auditDetails(stored)).toEqual({ fields: [], from: null, to: null, by: 'service', restored: false })
  })

  test('say who acts when nobody is signed in', () => {
    const by = (doer: string) => auditActorWords(null, auditDetails(JSON.stringify({ by: doer })))
    expect([by('commandLine'), by('schedule'), by('service')]).toEqual([
      'Kommandoraden på servern',
      'Tjänsten, på bestämd tid',
      'Tjänsten',
    ])
    expect(auditActorWords('Kommunikatör, polisen', auditDetails('{}'))).toBe('Kommunikatör, polisen')
  })
})

test('every action has words, and a code that nobody knows has none', () => {
  expect(auditActionCodes.filter((code) => !isAuditAction(code))).toEqual([])
  expect(isAuditAction('toString')).toBe(false)
})

test('a sort of document that this version does not know is called by its code', () => {
  expect([auditedNoun('promises'), auditedNoun('dialogues')]).toEqual(['löftet', 'dialogues'])
})

test('the state that is told is the one that says most', () => {
  expect(stateFieldOf(['title', '_status', 'editorialState'])).toBe('editorialState')
  expect(stateFieldOf(['state'])).toBe('state')
  expect(stateFieldOf(['kind'])).toBeNull()
})
