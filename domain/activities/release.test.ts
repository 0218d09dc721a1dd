import { describe, expect, test } from 'vitest'
import { withInternalText } from './release'

describe('an internal text that is copied for residents', () => {
  test('becomes a heading of one line, after what stands there', () => {
    expect(withInternalText('titlePublic', '', 'Trygga stråk\noch platser')).toBe('Trygga stråk och platser')
    expect(withInternalText('titlePublic', 'Trygga stråk', 'Lampor')).toBe('Trygga stråk – Lampor')
  })

  test('becomes a paragraph of the description, with its own line breaks', () => {
    expect(withInternalText('descriptionPublic', 'Vi går ut.', '1. Först\n2. Sedan')).toBe(
      'Vi går ut.\n\n1. Först\n2. Sedan',
    )
  })

  test('is not copied twice, and an empty one changes nothing', () => {
    expect(withInternalText('descriptionPublic', 'Vi går ut.\n\nDet mäts.', 'Det mäts.')).toBe(
      'Vi går ut.\n\nDet mäts.',
    )
    expect(withInternalText('titlePublic', 'Egen rubrik ', ' ')).toBe('Egen rubrik ')
  })
})
