import type { TypedUser } from 'payload'
import { accountWords } from './account-words'
import { PostForm } from './post-form.client'

const words = accountWords.security
const { failed } = accountWords

/** Where somebody is signed in, the latest first. */
export function SessionList({ user }: { readonly user: TypedUser | null }) {
  const now = Date.now()
  const sessions = (user?.sessions ?? [])
    .filter(({ expiresAt }) => new Date(expiresAt).getTime() > now)
    .map(({ id, createdAt, expiresAt }) => ({ id, started: moment(createdAt), ends: moment(expiresAt) }))
    .toSorted((one, other) => other.started.localeCompare(one.started))
  const own = user && '_sid' in user ? user._sid : null
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{words.sessions}</h2>
      <p>{words.sessionsLead}</p>
      <table className="accounts__sessions">
        <thead>
          <tr>
            <th scope="col">{words.started}</th>
            <th scope="col">{words.ends}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {sessions.map(({ id, started, ends }) => (
            <tr key={id}>
              <td>{started}</td>
              <td>{ends}</td>
              <td>
                {id === own ? (
                  <strong>{words.this}</strong>
                ) : (
                  <PostForm
                    action="/cms-api/users/sessions/end"
                    button={words.end}
                    label={words.endLabel(started)}
                    look="secondary"
                    next="reload"
                    failed={failed}
                  >
                    <input type="hidden" name="session" value={id} />
                  </PostForm>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <PostForm
        action="/cms-api/users/sessions/end-all"
        button={words.endAll}
        look="secondary"
        next="/admin/login"
        failed={failed}
      />
      <p>
        <a href="/admin/account">{words.changePassword}</a>
      </p>
    </section>
  )
}

function moment(stored: string | null | undefined): string {
  return stored ? stockholmMoment.format(new Date(stored)) : ''
}

/** sv-SE writes YYYY-MM-DD HH:MM. */
const stockholmMoment = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
})
