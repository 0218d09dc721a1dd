import type { DemoAgreement, DemoFocusArea } from './types'

const focusArea = (code: DemoFocusArea['code'], titleInternal: string): DemoFocusArea => ({
  code,
  titlePublic: `focusAreas.${code}.titlePublic`,
  titleInternal,
  description: `focusAreas.${code}.description`,
})

/** Facts of the agreement that the demo is modelled on, under invented names. */
export const agreement: DemoAgreement = {
  municipality: 'malaras',
  slug: 'samverkansoverenskommelse-2023-2027',
  title: 'agreement.title',
  from: '2023-06-01',
  to: '2027-06-01',
  parties: [
    { organisation: 'malaras-kommun', joined: '2022-01-01' },
    { organisation: 'polisen-malaras', joined: '2022-01-01' },
    { organisation: 'malaras-bostader', joined: '2023-01-01' },
    { organisation: 'region-malaras', joined: '2023-08-01' },
  ],
  purposes: 'agreement.purposes',
  cooperationAreas: 'agreement.cooperationAreas',
  principles: [
    'agreement.principles.longTerm',
    'agreement.principles.involving',
    'agreement.principles.open',
    'agreement.principles.brave',
    'agreement.principles.focused',
  ],
  horizons: [
    { kind: 'symptoms', yearsFrom: 1, yearsTo: 3, text: 'agreement.horizons.symptoms' },
    { kind: 'causes', yearsFrom: 2, yearsTo: 10, text: 'agreement.horizons.causes' },
    { kind: 'structures', yearsFrom: 5, yearsTo: 20, text: 'agreement.horizons.structures' },
  ],
  signatories: [
    { role: 'roles.boardChair', organisation: 'malaras-kommun', date: '2023-06-01' },
    { role: 'roles.policeChief', organisation: 'polisen-malaras', date: '2023-06-01' },
    { role: 'roles.housingDirector', organisation: 'malaras-bostader', date: '2023-06-01' },
    { role: 'roles.regionDirector', organisation: 'region-malaras', date: '2023-08-01' },
  ],
  focusAreas: [
    focusArea('A', 'Inga utsatta områden'),
    focusArea('B', 'Barn och unga ska lyckas'),
    focusArea('C', 'Ökad tillit till myndigheter'),
    focusArea('D', 'Minskad socioekonomisk segregation'),
    focusArea('E', 'Egenmakt'),
    focusArea('F', 'Öka möjlighet till långsiktig försörjning'),
    focusArea('G', 'Trygga och bra boendemiljöer'),
    focusArea('H', 'Reducera dödligt våld'),
  ],
}
