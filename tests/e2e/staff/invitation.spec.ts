import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { demoPassword } from '@/tests/support/demo-password'
import { expectNoAxeViolations } from '@/tests/support/site/axe'
import { expect, test } from '@/tests/support/site/visit'
import { signIn, signInAs } from '../support/sign-in'
import { newName } from '../support/staff-accounts'
import { formReady } from '../support/staff-form'

test('an administrator invites, a letter comes, and its reader chooses a password and is in', async ({
  page,
  browser,
}) => {
  const account = newName('inbjuden')
  await signInAs(page, 'administrator')
  // Where Payload's own form would ask for a password.
  await page.goto('/admin/collections/users/create')
  await expect(page.getByRole('heading', { name: 'Bjud in', level: 1 })).toBeVisible()
  await formReady(page)
  await expectNoAxeViolations(page, '.accounts')
  await page.getByLabel('E-post').fill(`${account}@demo.invalid`)
  await page.getByLabel('Uppgift').fill('Kommunikatör, kommunen')
  await page.getByLabel('Kommunikatör', { exact: true }).check()
  await page.getByRole('button', { name: 'Skicka inbjudan' }).click()
  await expect(page.getByText(`En inbjudan är på väg till ${account}@demo.invalid.`)).toBeVisible()

  const link = await linkTo(`${account}@demo.invalid`)
  const own = await browser.newContext()
  const theirs = await own.newPage()
  await theirs.goto(link)
  await formReady(theirs)
  await expectNoAxeViolations(theirs)
  await theirs.getByLabel('Nytt lösenord').fill('kort')
  await theirs.getByRole('button', { name: 'Spara lösenordet' }).click()
  await expect(theirs.getByText('Lösenordet måste ha minst 12 tecken.')).toBeVisible()
  await theirs.getByLabel('Nytt lösenord').fill(demoPassword)
  await theirs.getByRole('button', { name: 'Spara lösenordet' }).click()
  await expect(theirs).toHaveURL(/\/admin$/)
  await expect(theirs.getByRole('heading', { level: 1 })).toBeVisible()

  await theirs.goto('/admin/sakerhet')
  await expect(theirs.getByText('den här')).toBeVisible()
  await theirs.getByRole('button', { name: 'Logga ut överallt' }).click()
  await expect(theirs).toHaveURL(/\/admin\/login$/)
  await signIn(theirs, account)
  await own.close()
})

/** What the letter's reader would click. The worker looks for letters every half minute. */
async function linkTo(address: string): Promise<string> {
  let link = ''
  const look = async () => {
    for (const letter of await letters()) {
      if (letter.includes(`To: ${address}`)) link = /http\S+\/admin\/valj-losenord#\w+/.exec(letter)?.[0] ?? ''
    }
    return link
  }
  await expect.poll(look, { timeout: 75_000, message: `a letter to ${address}` }).not.toBe('')
  return link
}

async function letters(): Promise<string[]> {
  const folder = path.join(process.env.E2E_DATA ?? '', 'mail')
  const files = await readdir(folder).catch(() => [])
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')))
  // Quoted-printable breaks long lines and writes = as =3D.
  return texts.map((text) => text.replace(/=\r?\n/g, '').replaceAll('=3D', '='))
}
