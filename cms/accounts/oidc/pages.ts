const words = {
  unknownAccount:
    'Du har inget konto i Löftet. Be din administratör om en inbjudan till den e-postadress som du loggar in med.',
  otherOrganisation: 'Ditt konto hör till en annan organisation. Logga in med lösenord.',
  needsCode:
    'Ditt konto har inloggning med kod, och inloggningen du kom ifrån har bara ett steg. Logga in med lösenord och kod.',
  failed: 'Inloggningen gick inte att slutföra. Börja om.',
} as const

export type SignInProblem = keyof typeof words

/**
 * On the way back from another site no browser sends the session's cookie, strict as it is: not even along a redirect.
 * From a page of ours it does, so this one leads on.
 */
export function signedInPage(cookies: readonly string[]): Response {
  const lead = '<meta http-equiv="refresh" content="0;url=/admin">'
  return page(200, `${lead}<title>Du är inloggad – Löftet</title>`, 'Du är inloggad.', '/admin', 'Fortsätt', cookies)
}

export function refusedPage(problem: SignInProblem, cookies: readonly string[]): Response {
  const title = '<title>Du är inte inloggad – Löftet</title>'
  return page(403, title, words[problem], '/admin/login', 'Till inloggningen', cookies)
}

function page(
  status: number,
  head: string,
  text: string,
  address: string,
  link: string,
  cookies: readonly string[],
): Response {
  const headers = new Headers({
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  })
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  const viewport = '<meta name="viewport" content="width=device-width">'
  const body = `<main><h1>Löftet</h1><p>${text}</p><p><a href="${address}">${link}</a></p></main>`
  return new Response(`<!doctype html><html lang="sv"><meta charset="utf-8">${viewport}${head}${body}</html>`, {
    status,
    headers,
  })
}
