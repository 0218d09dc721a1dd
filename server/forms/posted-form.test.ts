import { expect, test } from 'vitest'
import { languageOf, readPostedForm, wantsJson } from './posted-form'

const post = (body: BodyInit, headers: Readonly<Record<string, string>> = {}) =>
  new Request('http://localhost/svc/x', { method: 'POST', body, headers })

test('a form is read alike in both ways that browsers send it', async () => {
  const fields = { message: 'Hej! سلام ሰላም\nrad & två=2', _locale: 'ti' }
  const parts = new FormData()
  for (const [name, value] of Object.entries(fields)) parts.append(name, value)
  expect(await readPostedForm(post(new URLSearchParams(fields)))).toEqual(fields)
  expect(await readPostedForm(post(parts))).toEqual({ ...fields, message: fields.message.replace('\n', '\r\n') })
})

test('of a name that repeats the first counts, and a file is no text', async () => {
  expect(await readPostedForm(post('a=1&a=2', { 'content-type': 'application/x-www-form-urlencoded' }))).toEqual({
    a: '1',
  })
  const parts = new FormData()
  parts.append('message', new File(['x'], 'x.txt'))
  expect(await readPostedForm(post(parts))).toEqual({ message: '' })
})

test('what is no form is an empty one', async () => {
  expect(await readPostedForm(post('{"message":"x"}', { 'content-type': 'application/json' }))).toEqual({})
})

test('a form that is far too long is not read, whatever it says of its length', async () => {
  const body = new URLSearchParams({ message: 'x'.repeat(70_000) })
  expect(await readPostedForm(post(body, { 'content-length': String(70_008) }))).toBeNull()
  expect(await readPostedForm(post(body))).toBeNull()
  expect(await readPostedForm(post(new URLSearchParams({ message: 'ሀ'.repeat(6000) })))).not.toBeNull()
})

test('the reader is answered in the language of the form, else of the browser, else in Swedish', () => {
  const from = (locale: string | null, accepted: string) =>
    languageOf(post('', { 'accept-language': accepted }), locale === null ? {} : { _locale: locale })
  expect(from('ar', 'en')).toBe('ar')
  expect(from('pl', 'de, so;q=0.8')).toBe('so')
  expect(from(null, 'en-GB,en;q=0.5')).toBe('en')
  expect(from('<script>', '')).toBe('sv')
})

test('a program says that it is one', () => {
  expect(wantsJson(post('', { accept: 'application/json' }))).toBe(true)
  expect(wantsJson(post('', { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }))).toBe(false)
})
