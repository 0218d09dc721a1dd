import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { formProblems } from '@/domain/forms/form-problems'
import { launchedLocales } from '@/domain/locales/locales'
import { longestMessage, readContactMessage, readFaultReport } from './contact-message'
import { contactProblems } from './contact-problems'

const here = ['malaras-kommun', 'polisen-malaras']
const typed = { kind: 'question', recipient: 'polisen-malaras', message: 'När tänds lamporna?' }
const read = (changes: Readonly<Record<string, string>>) => readContactMessage({ ...typed, ...changes }, here)
const problemsOf = (changes: Readonly<Record<string, string>>) => {
  const outcome = read(changes)
  return outcome.ok ? [] : outcome.problems.map(({ field, problem }) => `${field} ${problem}`)
}

describe('a message', () => {
  test('needs what it is about, whom it is for and some words, and nothing else', () => {
    expect(read({})).toEqual({
      ok: true,
      value: { kind: 'question', recipient: 'polisen-malaras', message: typed.message, page: null, sender: null },
    })
  })

  test('is answered when it says where', () => {
    const outcome = read({ address: ' 070-000 00 00 ', name: 'Ett namn', page: '/sv/malaras/loften' })
    expect(outcome.ok && outcome.value).toMatchObject({
      page: '/sv/malaras/loften',
      sender: { address: '070-000 00 00', name: 'Ett namn' },
    })
  })

  test('says everything that is wrong at once, in the order of the form', () => {
    const wrong = { kind: 'spam', recipient: 'region-malaras', message: ' \r\n ', page: 'x'.repeat(301) }
    expect(problemsOf({ ...wrong, address: 'hemma', name: 'n'.repeat(101) })).toEqual([
      'kind kindMissing',
      'recipient recipientMissing',
      'message messageMissing',
      'page pageTooLong',
      'address addressInvalid',
      'name nameTooLong',
    ])
    expect(problemsOf({ message: '', name: 'Ett namn' })).toEqual(['message messageMissing', 'address addressMissing'])
  })

  test('may be as long as it says, line breaks counted once', () => {
    const lines = 'rad\r\n'.repeat(longestMessage / 4)
    expect(problemsOf({ message: `${lines}` })).toEqual([])
    expect(problemsOf({ message: 'ሀ'.repeat(longestMessage) })).toEqual([])
    expect(problemsOf({ message: 'ሀ'.repeat(longestMessage + 1) })).toEqual(['message messageTooLong'])
  })

  test('that seems to name somebody is sent once its writer has been reminded', () => {
    const message = 'Ring mig på 070-174 06 05'
    expect(problemsOf({ message })).toEqual(['message messageIdentifying'])
    expect(problemsOf({ message, reminded: 'yes' })).toEqual([])
    expect(problemsOf({ message, name: 'Ett namn', page: 'x'.repeat(301) })).toEqual([
      'message messageIdentifying',
      'page pageTooLong',
      'address addressMissing',
    ])
  })

  test.each(['namn@exempel.invalid', '+46 70 000 00 00', '(08) 000 00 00', '112-000', 'ፈተና@exempel.invalid'])(
    'can be answered at %s',
    (address) => expect(problemsOf({ address })).toEqual([]),
  )

  test.each([
    'namn@exempel',
    '@exempel.invalid',
    '12345',
    'ring mig',
    `${'a'.repeat(200)}@exempel.invalid`,
    'a@b.se\nx',
  ])('cannot be answered at %s', (address) => expect(problemsOf({ address })).toEqual(['address addressInvalid']))
})

describe('a report about the service', () => {
  test('reaches a municipality that can be chosen', () => {
    const report = { municipality: 'malaras', message: 'Knappen syns inte' }
    expect(readFaultReport(report, ['malaras'])).toMatchObject({ ok: true, value: report })
    expect(readFaultReport(report, ['sodervik'])).toEqual({
      ok: false,
      problems: [{ field: 'municipality', problem: 'municipalityMissing' }],
    })
    expect(readFaultReport({}, ['malaras'])).toMatchObject({ ok: false, problems: { length: 2 } })
  })
})

test.each(launchedLocales)('every problem has words in %s', (locale) => {
  const catalogue = JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8'))
  for (const code of contactProblems) expect.soft(catalogue.ContactForm.problems[code], code).toMatch(/\S{2}/)
  for (const code of formProblems) expect.soft(catalogue.Form.problems[code], code).toMatch(/\S{2}/)
})
