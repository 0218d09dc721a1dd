import { expect, test } from 'vitest'
import { canonicalAddress } from './canonical-address'

test.each([
  ['/sv/malaras', '', '/sv/malaras'],
  ['/sv/malaras/', '', '/sv/malaras'],
  ['/sv', 'q=malmo', '/sv'],
  ['/ar/malaras', 'utm_source=brev&embed=1', '/ar/malaras'],
  ['/sv/malaras/loften', 'omrade=centrum&status=pagar', '/sv/malaras/loften'],
  ['/sv/malaras/loften', 'sida=2&omrade=&utm_medium=x', '/sv/malaras/loften?sida=2'],
  ['/sv/malaras/loften', 'sida=1', '/sv/malaras/loften'],
  ['/sv/malaras/loften', 'sida=02', '/sv/malaras/loften'],
  ['/sv/malaras/loften', 'sida="><script>', '/sv/malaras/loften'],
  ['/sv/malaras/loften/ljus', 'sida=2', '/sv/malaras/loften/ljus'],
])('%s with %s is known as %s', (path, query, canonical) => {
  expect(canonicalAddress(path, new URLSearchParams(query))).toBe(canonical)
})
