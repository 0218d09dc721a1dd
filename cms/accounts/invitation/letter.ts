import { readEnv } from '@/server/platform/env'

/** The key stands after #, so that no server on the way gets to see it, let alone writes it down. */
function choosePasswordAddress(token: string): string {
  return `${readEnv().siteUrl}/admin/valj-losenord#${token}`
}

interface Invited {
  readonly functionTitle: string
  readonly token: string
  readonly days: number
}

export function invitationLetter({ functionTitle, token, days }: Invited) {
  return {
    kind: 'invitation',
    subject: 'Du har fått ett konto i Löftet',
    body: `Hej!

Du har fått ett konto i Löftet. Där visar kommunen och polisen sina medborgarlöften.
Kontots uppgift: ${functionTitle}

Välj ditt lösenord här:
${choosePasswordAddress(token)}

Länken fungerar i ${days} dagar och en enda gång. Skicka den inte vidare.
Har länken slutat fungera? Be din administratör om en ny inbjudan.

Känner du inte igen det här? Då behöver du inte göra något.
`,
  }
}

/** For whoever has forgotten the password, asked for on the page where one signs in. */
export function newPasswordLetter(token: string): string {
  return `Hej!

Någon har bett om ett nytt lösenord till ditt konto i Löftet.

Välj ett nytt lösenord här:
${choosePasswordAddress(token)}

Länken fungerar i en timme och en enda gång. Skicka den inte vidare.

Var det inte du? Då behöver du inte göra något. Lösenordet är oförändrat.
`
}
