import { expect, test } from 'vitest'
import { isAssessmentOld } from './assessment'

test.each([
  ['2025-11-25', '2026-11-25', false],
  ['2025-11-25', '2026-11-26', true],
  ['2025-11-24', '2026-11-25', true],
  ['2024-02-29', '2025-02-28', false],
  ['2024-02-29', '2025-03-01', true],
  ['2026-12-24', '2026-11-25', false],
])('an assessment of %s is old on %s: %s', (assessedOn, today, old) => {
  expect(isAssessmentOld(assessedOn, today)).toBe(old)
})
