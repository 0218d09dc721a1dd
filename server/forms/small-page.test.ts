import { expect, test } from 'vitest'
import { smallPage, smallPagePolicy } from './small-page'

const page = {
  locale: 'ar',
  title: 'تعذّر الإرسال',
  sentences: ['اتصل بالرقم 112 أو 114 14'],
  again: {
    action: '/svc/malaras/contact',
    values: { _key: 'abc', kind: 'question', message: '\nrad\n</textarea><b>"\'&' },
    text: 'message',
    label: 'هذا ما كتبته',
    button: 'حاول',
  },
  way: { href: '/ar', label: 'البداية' },
} as const

test('holds every field, so that the same form can be sent again', () => {
  const html = smallPage(page)
  expect(html).toContain('<form method="post" action="/svc/malaras/contact">')
  expect(html).toContain('<input type="hidden" name="_key" value="abc">')
  expect(html).toContain('<input type="hidden" name="kind" value="question">')
})

test('what somebody typed stays text, to its last line break', () => {
  // A text area drops one line break at its very beginning.
  expect(smallPage(page)).toContain('>\n\nrad\n&lt;/textarea&gt;&lt;b&gt;&quot;&#39;&amp;</textarea>')
})

test('is whole and in the reader’s language, its numbers the right way round', () => {
  const html = smallPage(page)
  expect(html).toContain('<html lang="ar" dir="rtl">')
  expect(html).toContain('<bdi dir="ltr">114&nbsp;14</bdi>')
  expect(html).not.toMatch(/<script|\sstyle=|src=/)
})

test('says nothing of a second try where there is none', () => {
  expect(smallPage({ ...page, again: null })).not.toContain('<form')
})

test('may load nothing and post nowhere else', () => {
  expect(smallPagePolicy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; form-action 'self'/)
})
