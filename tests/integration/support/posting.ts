import { freshTokens } from '@/server/forms/form-tokens'

type Handler<Address> = (request: Request, address: Address) => Promise<Response>
type Fields = Readonly<Record<string, string>>

/** What a browser sends along with a form from a page of ours. */
const fromHere = { 'sec-fetch-site': 'same-origin', accept: 'text/html' }
const minute = 60_000

/** What the form carried when it was drawn a minute ago. */
export function hiddenPart(locale = 'sv', age = minute) {
  const { key, time } = freshTokens(Date.now() - age)
  return { _key: key, _t: time, _locale: locale, _more: '' }
}

/** Sends a form to its handler, as Next does. */
export function posting<Address>(handle: Handler<Address>, address: Address) {
  return (fields: Fields, headers: Fields = {}) =>
    handle(
      new Request('http://localhost:3000/svc/x', {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { ...fromHere, ...headers },
      }),
      address,
    )
}

/** Where a form leads on to. */
export function leadsTo(answer: Response): URL {
  return new URL(answer.headers.get('location') ?? '', 'http://localhost:3000')
}
