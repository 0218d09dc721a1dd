import { Button } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import { Logo } from '@/cms/views/brand/logo'
import { readEnv } from '@/server/platform/env'
import { accountWords } from './account-words'
import './accounts.css'
import { Field } from './field'
import { SignInForm } from './sign-in-form.client'

const words = accountWords.signIn

/** Stands in for Payload's own page, which knows no second factor and no other provider. */
export function SignIn({ initPageResult, searchParams }: AdminViewServerProps) {
  const wished = searchParams?.redirect
  const next = getSafeRedirect({ fallbackTo: '/admin', redirectTo: typeof wished === 'string' ? wished : '/admin' })
  if (initPageResult.req.user) redirect(next)
  const { oidc } = readEnv()
  return (
    <main className="accounts__enter">
      <Logo />
      <h1>{words.title}</h1>
      <SignInForm
        action="/cms-api/users/login"
        next={next}
        button={words.button}
        words={{ code: words.code, codeHint: words.codeHint, failed: accountWords.failed }}
      >
        <Field label={words.email} name="email" type="email" autoComplete="username" required />
        <Field label={words.password} name="password" type="password" autoComplete="current-password" required />
        <a href="/admin/forgot">{words.forgot}</a>
      </SignInForm>
      {oidc && (
        <Button el="anchor" url="/cms-api/users/oidc/start" buttonStyle="secondary" size="large" margin={false}>
          {words.provider(oidc.name)}
        </Button>
      )}
    </main>
  )
}
