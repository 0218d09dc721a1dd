import { MinimalTemplate } from '@payloadcms/next/templates'
import { Logo } from '@/cms/views/brand/logo'
import { accountWords } from './account-words'
import './accounts.css'
import { Field } from './field'
import { SignInForm } from './sign-in-form.client'

const words = accountWords.choosePassword
const { code, codeHint } = accountWords.signIn

/** Where the link of an invitation leads, and that of a letter for a new password. The key stands after # in it. */
export function ChoosePassword() {
  return (
    <MinimalTemplate>
      <main className="accounts__enter">
        <Logo />
        <h1>{words.title}</h1>
        <SignInForm
          action="/cms-api/users/reset-password"
          next="/admin"
          button={words.button}
          words={{ code, codeHint, failed: accountWords.failed }}
        >
          <Field
            label={words.password}
            hint={words.lead}
            name="password"
            type="password"
            autoComplete="new-password"
            required
          />
        </SignInForm>
        <a href="/admin/forgot">{words.again}</a>
      </main>
    </MinimalTemplate>
  )
}
