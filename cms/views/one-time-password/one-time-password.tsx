import { Banner } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { personOf } from '@/cms/access/person'

/** Tells somebody who came in with a one-time password what is left to do. */
export function OneTimePassword({ user }: Pick<ServerProps, 'user'>) {
  if (!personOf(user)?.hasOneTimePassword) return null
  return (
    <Banner type="error">
      <strong>Byt lösenord först.</strong> Du loggade in med ett engångslösenord.{' '}
      <a href="/admin/account">Välj ett eget lösenord</a>. Sedan kan du arbeta.
    </Banner>
  )
}
