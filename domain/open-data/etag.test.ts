import { expect, test } from 'vitest'
import { hasAlready } from './etag'

const current = 'W/"abc"'

test.each(['W/"abc"', '"abc"', '"x", W/"abc"', ' W/"x" ,"abc"', '*', '"x,y","abc"'])('%s is what we have', (asked) => {
  expect(hasAlready(asked, current)).toBe(true)
})

test.each([null, '', '"x"', 'abc', 'W/"abcd"', '"x,abc"', '"*"'])('%s is something else', (asked) => {
  expect(hasAlready(asked, current)).toBe(false)
})
