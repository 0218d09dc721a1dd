import { describe, expect, test } from 'vitest'
import { describeError } from './logger'

describe('what is logged about an error', () => {
  test('a failed statement is named without the values it was given', () => {
    const failed = new Error('Failed query: insert into "contributions" values ($1)\nparams: jag heter Kim')
    expect(JSON.stringify(describeError(failed))).not.toContain('Kim')
  })

  test('the code survives, the row in the detail does not', () => {
    const refused = Object.assign(new Error('duplicate key value'), { code: '23505', detail: 'Key (email)=(a@b.se)' })
    expect(describeError(refused)).toMatchObject({ code: '23505', message: 'duplicate key value' })
    expect(JSON.stringify(describeError(refused))).not.toContain('a@b.se')
  })

  test('a value that Postgres could not read is not quoted', () => {
    const refused = Object.assign(new Error('invalid input syntax for type uuid: "fritext"'), { code: '22P02' })
    expect(JSON.stringify(describeError(refused))).not.toContain('fritext')
  })

  test('the cause behind an error is told by the same rules', () => {
    const outer = new Error('release failed', { cause: new Error('first line\nsecond line') })
    expect(describeError(outer).cause).toMatchObject({ message: 'first line' })
  })

  test('a thrown text is not repeated', () => {
    expect(describeError('fritext')).toEqual({ name: 'string' })
  })
})
