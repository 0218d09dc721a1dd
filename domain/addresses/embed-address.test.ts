import { expect, test } from 'vitest'
import { embeddedMunicipality, isEmbedded } from './embed-address'

const asked = (address: string) => {
  const { pathname, searchParams } = new URL(address, 'http://localhost')
  return embeddedMunicipality(pathname, searchParams)
}

test.each(['/sv/malaras/loften?embed=1', '/ar/malaras/loften/?omrade=centrum&embed=1'])(
  '%s is a part of somebody else’s page',
  (address) => expect(asked(address)).toBe('malaras'),
)

test.each([
  '/sv/malaras/loften',
  '/sv/malaras/loften?embed=',
  '/sv/malaras/loften?embed=true',
  '/sv/malaras/loften?embed=1&embed=1',
  '/sv/malaras/loften/ljus?embed=1',
  '/sv/malaras?embed=1',
  '/sv/malaras/kontakt?embed=1',
  '/sv//loften?embed=1',
])('%s is a page of its own', (address) => expect(asked(address)).toBeNull())

test('the page understands the address as the proxy does', () => {
  expect(['1', undefined, '', '11', ['1', '1']].map(isEmbedded)).toEqual([true, false, false, false, false])
})
