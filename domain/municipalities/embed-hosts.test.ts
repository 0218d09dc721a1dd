import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readEmbedHosts } from './embed-hosts'

describe('a web site may show the list', () => {
  test.each([
    ['https://www.malaras.example', 'https://www.malaras.example'],
    ['  https://Polisen.Example/ ', 'https://polisen.example'],
    ['https://malaras.example:8443', 'https://malaras.example:8443'],
    ['https://mälarås.example', 'https://xn--mlars-grak.example'],
    ['http://localhost:4000', 'http://localhost:4000'],
    ['http://127.0.0.1:4000', 'http://127.0.0.1:4000'],
  ])('when it is written as %j', (line, origin) => {
    expect(readEmbedHosts(line)).toEqual({ hosts: [origin], refused: [] })
  })

  test('once, although it is written twice, and empty lines are nothing', () => {
    const text = 'https://a.example\r\n\r\nhttps://b.example\nhttps://a.example/'
    expect(readEmbedHosts(text)).toEqual({ hosts: ['https://a.example', 'https://b.example'], refused: [] })
  })
})

describe('nobody is let in by', () => {
  test.each([
    'http://www.malaras.example',
    'www.malaras.example',
    'https://*.example',
    '*',
    "'self'",
    'https:',
    'https://a.example/sida',
    'https://a.example?x',
    'https://namn@a.example',
    'https://a.example; script-src *',
    'https://a.example https://b.example',
    'javascript:alert(1)',
    'http://localhost.example',
    'data:text/html,x',
  ])('%j', (line) => {
    expect(readEmbedHosts(line)).toEqual({ hosts: [], refused: [line] })
  })

  test('an empty field', () => {
    expect([null, undefined, '', ' \n '].map(readEmbedHosts)).toEqual(Array(4).fill({ hosts: [], refused: [] }))
  })

  test('anything that could mean more in a policy than one origin', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('', 'https://'), (text, before) => {
        for (const host of readEmbedHosts(before + text).hosts) expect(host).toMatch(/^https?:\/\/[a-z0-9.-]+(:\d+)?$/)
      }),
    )
  })
})
