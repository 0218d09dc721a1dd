import { accountWords } from './account-words'
import { BeginFactor } from './begin-factor.client'
import { Field } from './field'
import { PostForm } from './post-form.client'

const words = accountWords.security
const { failed } = accountWords

interface Props {
  readonly isOn: boolean
  readonly isRequired: boolean
  readonly recoveryCodesLeft: number
}

/** How it stands with sign-in with a code, and what can be done about it. */
export function SecondFactor({ isOn, isRequired, recoveryCodesLeft }: Props) {
  return (
    <section aria-labelledby="second-factor">
      <h2 id="second-factor">{words.factor}</h2>
      {isOn ? <On isRequired={isRequired} recoveryCodesLeft={recoveryCodesLeft} /> : <Off />}
    </section>
  )
}

function Off() {
  const { begin, scan, picture, key } = words
  return (
    <>
      <p>{words.off}</p>
      <BeginFactor words={{ begin, scan, picture, key, failed }}>
        <PostForm
          action="/cms-api/users/second-factor/confirm"
          button={words.confirm}
          next="reload"
          failed={failed}
          saved={words.saved}
        >
          <Code />
        </PostForm>
      </BeginFactor>
    </>
  )
}

function On({ isRequired, recoveryCodesLeft }: Omit<Props, 'isOn'>) {
  return (
    <>
      <p>
        {words.on} {words.codesLeft(recoveryCodesLeft)} {isRequired && words.required}
      </p>
      <div className="accounts__boxes">
        <div className="accounts__box">
          <h3>{words.renew}</h3>
          <p>{words.renewLead}</p>
          <PostForm
            action="/cms-api/users/second-factor/recovery-codes"
            button={words.renewButton}
            look="secondary"
            next="reload"
            failed={failed}
            saved={words.saved}
          >
            <Code />
          </PostForm>
        </div>
        {!isRequired && (
          <div className="accounts__box">
            <h3>{words.remove}</h3>
            <p>{words.removeLead}</p>
            <PostForm
              action="/cms-api/users/second-factor/remove"
              button={words.removeButton}
              look="secondary"
              next="reload"
              failed={failed}
            >
              <Code />
            </PostForm>
          </div>
        )}
      </div>
    </>
  )
}

function Code() {
  return (
    <Field label={words.code} name="code" autoComplete="one-time-code" spellCheck={false} maxLength={40} required />
  )
}
