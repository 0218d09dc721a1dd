import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPlaywright, readVitest } from './read-results'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'loftet-results-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('what a run of tests counts as', () => {
  test('passed and failed tests are counted as they are', () => {
    expect(readVitest(report({ numPassedTests: 7, numFailedTests: 2, testResults: [] }), 1)).toEqual({
      passed: 7,
      failed: 2,
      failures: [],
    })
  })

  test('a file that did not load is a failure of its own, and says why', () => {
    const testResults = [{ name: 'a.test.ts', status: 'failed', message: 'No such module', assertionResults: [] }]
    const counts = readVitest(report({ numPassedTests: 7, numFailedTests: 0, testResults }), 1)
    expect(counts).toEqual({ passed: 7, failed: 1, failures: ['a.test.ts: No such module'] })
  })

  test('a test that failed is named with what it said', () => {
    const assertionResults = [
      { fullName: 'fits', status: 'passed', failureMessages: [] },
      { fullName: 'holds', status: 'failed', failureMessages: ['expected 1 to be 2'] },
    ]
    const testResults = [{ name: 'a.test.ts', status: 'failed', message: '', assertionResults }]
    const counts = readVitest(report({ numPassedTests: 1, numFailedTests: 1, testResults }), 1)
    expect(counts.failures).toEqual(['a.test.ts › holds: expected 1 to be 2'])
  })

  test('a run without tests has failed', () => {
    expect(readVitest(report({ numPassedTests: 0, numFailedTests: 0, testResults: [] }), 0).failed).toBe(1)
    expect(readPlaywright(report({ stats: { expected: 0, unexpected: 0, flaky: 0 } }), 0).failed).toBe(1)
  })

  test('a run that ended badly with only passed tests has failed', () => {
    expect(readVitest(report({ numPassedTests: 7, numFailedTests: 0, testResults: [] }), 1)).toMatchObject({
      passed: 7,
      failed: 1,
    })
  })

  test('a run that left no report has failed', () => {
    expect(readVitest(join(folder, 'nowhere.json'), 0)).toEqual({ passed: 0, failed: 1 })
  })

  test('a journey that passed at the second try has failed', () => {
    expect(readPlaywright(report({ stats: { expected: 3, unexpected: 1, flaky: 1 } }), 1)).toEqual({
      passed: 3,
      failed: 2,
    })
  })
})

function report(content: unknown): string {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}
