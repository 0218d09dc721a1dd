import { Banner } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { personOf } from '@/cms/access/person'
import { factorStanding } from '@/cms/queries/second-factors'
import { accountWords } from './account-words'
import { SecondFactor } from './second-factor'
import { SessionList } from './session-list'
import { StaffFrame } from './staff-frame'

const words = accountWords.security

/** Everybody's own page: sign-in with a code, and where one is signed in. */
export async function Security(props: AdminViewServerProps) {
  const { payload, user } = props.initPageResult.req
  const person = personOf(user)
  const standing = person && (await factorStanding(payload.db.drizzle, person.id))
  return (
    <StaffFrame {...props} title={words.title}>
      {person?.owesSecondFactor && (
        <Banner type="error">
          <strong>{words.owed}</strong> {words.owedWhy}
        </Banner>
      )}
      {standing && <SecondFactor {...standing} />}
      <SessionList user={user} />
    </StaffFrame>
  )
}
