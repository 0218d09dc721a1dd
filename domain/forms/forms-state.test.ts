import { expect, test } from 'vitest'
import { formsStateOf } from './forms-state'

test.each([
  ['open while nobody has closed them', 'normal', false, 'open'],
  ['closed where the municipality has closed its own', 'normal', true, 'closed'],
  ['off everywhere when the service has turned them off', 'formsOff', false, 'formsOff'],
  ['off for everybody’s reason, not the municipality’s, when both hold', 'readOnly', true, 'readOnly'],
] as const)('forms are %s', (_, mode, isClosedHere, state) => {
  expect(formsStateOf(mode, isClosedHere)).toBe(state)
})
