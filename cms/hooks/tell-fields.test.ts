import { expect, test } from 'vitest'
import { tellFields } from '@/cms/hooks/tell-fields'

const answer = (error: Error) => Reflect.apply(tellFields, null, [{ error }])
const named = (facts: object) => Object.assign(new Error('Följande fält är ogiltigt: file'), facts)

test('a form is told which field was refused, in what words, and nothing more', () => {
  const errors = [{ path: 'file', message: 'Välj en bild.', value: 'hemligt' }]
  expect(answer(named({ name: 'ValidationError', data: { errors, collection: 'media' } }))).toEqual({
    response: {
      errors: [
        {
          name: 'ValidationError',
          message: 'Följande fält är ogiltigt: file',
          data: { errors: [{ path: 'file', message: 'Välj en bild.' }] },
        },
      ],
    },
  })
})

test.each([new Error('x'), named({ data: null }), named({ data: { errors: 'x' } })])(
  'any other error stands: %s',
  (error) => expect(answer(error)).toBeUndefined(),
)
