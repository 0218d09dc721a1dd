import { expect, test } from 'vitest'
import { isPreviewAddress } from './preview-address'

const id = '0b4f6c1e-8a1d-4c55-9a51-1f6f0f6f2d10'

test.each([`/forhandsvisning/sv/${id}`, `/forhandsvisning/ar/${id}/`, `/forhandsvisning/sv-simple/${id}/blad`])(
  'a preview is at %s',
  (path) => {
    expect(isPreviewAddress(path)).toBe(true)
  },
)

test.each([
  '/forhandsvisning',
  '/forhandsvisning/sv',
  `/forhandsvisning/xx/${id}`,
  '/forhandsvisning/sv/ljusare-vag',
  `/forhandsvisning/sv/${id}/blad.pdf`,
  `/forhandsvisning/sv/${id}/blad/mer`,
  `/sv/forhandsvisning/${id}`,
])('no preview is at %s', (path) => {
  expect(isPreviewAddress(path)).toBe(false)
})
