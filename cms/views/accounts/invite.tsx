import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { personOf } from '@/cms/access/person'
import { may } from '@/domain/access/actions'
import { roles } from '@/domain/access/capabilities'
import { roleWords } from '@/domain/access/role-words'
import { factsOf, localeKeys, sourceLocale } from '@/domain/locales/locales'
import { accountWords } from './account-words'
import { Field } from './field'
import { PostForm } from './post-form.client'
import { StaffFrame } from './staff-frame'

const words = accountWords.invite

/** An administrator makes an account of the own organisation; an operator of any, and other operators. */
export async function Invite(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const ownRoles = personOf(req.user)?.roles ?? []
  if (!may(ownRoles, 'accounts.invite'))
    return (
      <StaffFrame {...props} title={words.title}>
        <p>{words.notYours}</p>
      </StaffFrame>
    )
  const isOperator = ownRoles.includes('operator')
  const organisations = isOperator ? await allOrganisations(req) : []
  return (
    <StaffFrame {...props} title={words.title}>
      <p>{words.lead}</p>
      <PostForm action="/cms-api/users/invite" button={words.button} next="stay" failed={accountWords.failed}>
        <Field label={words.email} name="email" type="email" autoComplete="off" required />
        <Field label={words.functionTitle} hint={words.functionHint} name="functionTitle" maxLength={200} required />
        {organisations.length > 0 && (
          <label className="accounts__field">
            <span>{words.organisation}</span>
            <select name="organisation">
              <option value="" />
              {organisations.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <Choices
          legend={words.roles}
          name="roles[]"
          options={roles.filter((role) => isOperator || role !== 'operator').map((role) => [role, roleWords[role]])}
        />
        <Choices
          legend={words.languages}
          name="languages[]"
          options={localeKeys.filter((key) => key !== sourceLocale).map((key) => [key, factsOf(key).swedishName])}
        />
      </PostForm>
      <p>
        <a href="/admin/collections/users">{words.all}</a>
      </p>
    </StaffFrame>
  )
}

interface ChoicesProps {
  readonly legend: string
  readonly name: string
  readonly options: readonly (readonly [value: string, label: string])[]
}

function Choices({ legend, name, options }: ChoicesProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="accounts__choices">
        {options.map(([value, label]) => (
          <label key={value}>
            <input type="checkbox" name={name} value={value} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

async function allOrganisations(req: PayloadRequest) {
  const found = await req.payload.find({
    collection: 'organisations',
    locale: 'sv',
    depth: 0,
    pagination: false,
    sort: 'name',
    overrideAccess: false,
    user: req.user,
    req,
  })
  return found.docs
}
