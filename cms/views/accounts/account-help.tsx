import type { UIFieldServerComponent } from 'payload'
import { personOf } from '@/cms/access/person'
import { may } from '@/domain/access/actions'
import { accountWords } from './account-words'
import './accounts.css'
import { HelpButton } from './help-button.client'

const words = accountWords.help
const { failed } = accountWords

/** What an administrator does for somebody who cannot get in, beside the account. */
export const AccountHelp: UIFieldServerComponent = ({ id, data, user }) => {
  const person = personOf(user)
  if (id === undefined || person === null || person.id === id || !may(person.roles, 'accounts.help')) return null
  const doors = `/cms-api/users/${id}`
  return (
    <section className="field-type accounts__box" aria-labelledby="account-help">
      <h3 id="account-help">{words.title}</h3>
      <HelpButton action={`${doors}/invite`} button={words.again} failed={failed} />
      <HelpButton action={`${doors}/sessions/end-all`} button={words.signOut} failed={failed} />
      {data?.secondFactor === 'on' && (
        <HelpButton
          action={`${doors}/second-factor/reset`}
          button={words.reset}
          hint={words.resetHint}
          failed={failed}
        />
      )}
    </section>
  )
}
