import { demo } from '@/cms/demo/demo-words'
import { idOfKey, idsOfKeys, type Loading, load, loadPlain } from '@/cms/demo/loading'
import { roleSchema } from '@/domain/access/capabilities'
import { localeKeySchema } from '@/domain/locales/locales'

/** Municipalities, organisations and accounts. */
export async function loadParties(loading: Loading): Promise<void> {
  for (const municipality of demo.municipalities) {
    await load(loading, 'municipalities', municipality.slug, (words) => ({
      slug: municipality.slug,
      name: municipality.name,
      activeLanguages: municipality.activeLanguages.map((key) => localeKeySchema.parse(key)),
      requiredLanguages: municipality.requiredLanguages.map((key) => localeKeySchema.parse(key)),
      finnishAdministrativeArea: municipality.finnishAdministrativeArea,
      lead: words.of(municipality.lead),
      footer: words.of(municipality.footer),
      mainColour: municipality.mainColour ?? null,
      accentColour: municipality.accentColour ?? null,
      published: true,
    }))
  }
  for (const organisation of demo.organisations) {
    await load(loading, 'organisations', organisation.slug, (words) => ({
      slug: organisation.slug,
      name: words.of(organisation.name),
      kind: organisation.kind,
      url: organisation.url ?? null,
      controllerInfo: words.of(organisation.controllerInfo),
      dpoContact: organisation.dpoContact ?? null,
      municipalities: idsOfKeys(loading, 'municipalities', organisation.municipalities),
    }))
  }
  for (const account of demo.accounts) {
    await loadPlain(loading, 'users', account.email, {
      email: account.email,
      password: loading.password,
      functionTitle: account.functionTitle,
      organisation: account.organisation === null ? null : idOfKey(loading, 'organisations', account.organisation),
      roles: account.roles.map((role) => roleSchema.parse(role)),
      languages: (account.languages ?? []).map((key) => localeKeySchema.parse(key)),
    })
  }
}
