import { describe, expect, test } from 'vitest'
import { launchedLocales } from '@/domain/locales/locales'
import { errorPage } from './error-pages'

describe.each(launchedLocales)('the error page in %s', (language) => {
  test.each(['serverError', 'unavailable', 'tooLarge', 'addressTooLong'] as const)('%s stands on its own', (kind) => {
    const html = errorPage(kind, language)
    expect(html).toContain(`lang="${language}"`)
    expect(html).toContain('112')
    expect(html).toContain('<bdi dir="ltr">114&nbsp;14</bdi>')
    expect(html).not.toMatch(/<script|src=|https?:|undefined/)
  })
})
