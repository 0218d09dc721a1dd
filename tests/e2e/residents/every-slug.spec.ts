import { factsOf } from '@/domain/locales/locales'
import { addressOf, areaName, publicAreas, publicPromises, shownText } from '../support/demo'
import { expect, once, test } from '../support/reader'

for (const locale of ['sv', 'ar'] as const) {
  const { direction } = factsOf(locale)
  const promises = publicPromises.map(({ key }) => ({
    path: addressOf(key, locale),
    title: shownText(`${key}.title`, locale).text,
  }))
  const areas = publicAreas.map((area) => ({
    path: `/${locale}/${area.municipality}/omraden/${area.slug}`,
    title: areaName(area, locale),
  }))

  test(`in ${locale} every promise and every area has its page`, once, async ({ request }) => {
    for (const { path, title } of [...promises, ...areas]) {
      const answer = await request.get(path)
      const html = await answer.text()
      expect.soft(answer.status(), path).toBe(200)
      expect.soft(html, path).toContain(`<html lang="${locale}" dir="${direction}">`)
      expect.soft(headingsOf(html), path).toEqual([title])
      expect.soft(/<title>([^<]*)<\/title>/.exec(html)?.[1], path).toBe(`${title} – Löftet`)
    }
  })
}

function headingsOf(html: string): readonly string[] {
  return [...html.matchAll(/<h1[^>]*>([\s\S]*?)<\/h1>/g)].map(([, inner = '']) => inner.replaceAll(/<[^>]+>/g, ''))
}
