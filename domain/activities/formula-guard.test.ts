import fc from 'fast-check'
import { expect, test } from 'vitest'
import { looksLikeFormula } from '@/domain/open-data/csv'
import { withFormulaGuard, withoutFormulaGuard } from './formula-guard'

test.each([
  ['=1+1', "'=1+1"],
  ['-3 grader', "'-3 grader"],
  ["'=1+1", "''=1+1"],
  ["'tis", "'tis"],
  ['Vanlig text', 'Vanlig text'],
])('%j stands in the file as %j', (text, guarded) => {
  expect(withFormulaGuard(text)).toBe(guarded)
  expect(withoutFormulaGuard(guarded)).toBe(text)
})

test('no text becomes a formula, and every text comes back as it was', () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^'*[=+@-]?\s*\w*$/))
  fc.assert(
    fc.property(text, (each) => {
      expect(looksLikeFormula(withFormulaGuard(each))).toBe(false)
      expect(withoutFormulaGuard(withFormulaGuard(each))).toBe(each)
    }),
  )
})
