import { expect, test } from 'vitest'
import { indexedMunicipalityPages, indexedServicePages } from './indexed-pages'
import { resolveAddress } from './resolve-address'

const index = {
  languages: new Set(['sv']),
  municipalities: new Set(['malaras']),
  pages: new Set<string>(),
  withdrawn: new Set<string>(),
  embedHosts: new Map<string, readonly string[]>(),
}

test('every page that search engines are told of is found', () => {
  const told = [
    ...indexedServicePages.map((page) => `/sv/${page}`),
    ...indexedMunicipalityPages.map((page) => `/sv/malaras/${page}`),
  ]
  expect(told.filter((path) => resolveAddress(path, index).kind !== 'found')).toEqual([])
})

test('they are told of no receipt, search or feed', () => {
  const told = [...indexedServicePages, ...indexedMunicipalityPages]
  expect(told.filter((page) => /tack$|^sok$|\.atom$/.test(page))).toEqual([])
  expect(told).toEqual(expect.arrayContaining(['', 'loften', 'omraden', 'kontakt', 'ordlista', 'sprak']))
})
