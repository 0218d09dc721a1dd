import { expect, test } from 'vitest'
import { formProblem } from './form-problems'

const second = 1000
const day = 24 * 60 * 60 * second
const person = { age: 30 * second, hasKey: true, isTrapFilled: false }

test('a form that somebody took their time with is believed, be it days', () => {
  expect(formProblem(person)).toBeNull()
  expect(formProblem({ ...person, age: 2 * second })).toBeNull()
  expect(formProblem({ ...person, age: 3 * day })).toBeNull()
})

test.each([
  ['filled in faster than one can read', { age: 1999 }, 'tooFast'],
  ['drawn in the future', { age: -day }, 'tooFast'],
  ['with a time that we never signed', { age: null }, 'forged'],
  ['without the key we gave it', { hasKey: false }, 'forged'],
  ['with something in the field that people do not see', { isTrapFilled: true }, 'trapped'],
] as const)('a form %s is given back', (_, oddity, problem) => {
  expect(formProblem({ ...person, ...oddity })).toBe(problem)
})
