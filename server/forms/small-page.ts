import 'server-only'
import { createHash } from 'node:crypto'
import { errorPageStyle } from '@/content/error-pages'
import type { FormValues } from '@/domain/forms/form-view'
import { factsOf, type LocaleKey } from '@/domain/locales/locales'

interface SecondTry {
  readonly action: string
  /** Every field, those that nobody sees among them. */
  readonly values: FormValues
  /** The field whose text is shown and can still be changed. */
  readonly text: string
  readonly label: string
  readonly button: string
}

interface SmallPage {
  readonly locale: LocaleKey
  readonly title: string
  readonly sentences: readonly string[]
  readonly again: SecondTry | null
  readonly way: { readonly href: string; readonly label: string }
}

const style = `${errorPageStyle}label{display:block;font-weight:700;margin-block-end:.5rem}textarea{box-sizing:border-box;font:inherit;inline-size:100%;min-block-size:10rem;padding:.5rem}button{font:inherit;font-weight:700;margin-block:1rem;min-block-size:3rem;padding-inline:1.5rem}`
const styleHash = createHash('sha256').update(style).digest('base64')

/** Runs no script, loads nothing, and posts only to us. */
export const smallPagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** A finished page in one language for when a form cannot be led on to another page. It needs nothing but itself. */
export function smallPage({ locale, title, sentences, again, way }: SmallPage): string {
  return `<!doctype html>
<html lang="${locale}" dir="${factsOf(locale).direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${plain(title)} – Löftet</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${plain(title)}</h1>
${sentences.map((sentence) => `<p>${numbersKept(plain(sentence))}</p>`).join('\n')}
${again === null ? '' : secondTry(again)}
<p><a href="${plain(way.href)}">${plain(way.label)}</a></p>
</main>
</body>
</html>
`
}

function secondTry({ action, values, text, label, button }: SecondTry): string {
  const hidden = Object.entries(values).filter(([name]) => name !== text)
  return `<form method="post" action="${plain(action)}">
${hidden.map(([name, value]) => `<input type="hidden" name="${plain(name)}" value="${plain(value)}">`).join('\n')}
<label for="text">${plain(label)}</label>
<textarea id="text" name="${plain(text)}" dir="auto">
${plain(values[text] ?? '')}</textarea>
<button>${plain(button)}</button>
</form>`
}

/** Right-to-left text would turn the two halves of a number round. */
function numbersKept(html: string): string {
  return html.replace(/114\s14/, '<bdi dir="ltr">114&nbsp;14</bdi>')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function plain(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}
