import { accessibilityStatements } from './accessibility'
import { accounts } from './accounts'
import { activities } from './activities'
import { agreement } from './agreement'
import { areas } from './areas'
import { contacts } from './contacts'
import { glossary } from './glossary'
import { municipalities } from './municipalities'
import { organisations } from './organisations'
import { media, pages } from './pages'
import { promiseP1 } from './promise-p1'
import { promiseP2 } from './promise-p2'
import { promiseP3 } from './promise-p3'
import { promiseP4 } from './promise-p4'
import { promiseP5 } from './promise-p5'
import { promiseP6 } from './promise-p6'
import { promiseP7 } from './promise-p7'
import { promiseP8 } from './promise-p8'
import { promiseP9 } from './promise-p9'
import { promisesSodervik } from './promises-sodervik'
import { retentionRules } from './retention'
import { siteNotices } from './site-notice'
import type {
  DemoAccessibilityStatement,
  DemoAccount,
  DemoActivity,
  DemoAgreement,
  DemoArea,
  DemoContact,
  DemoGlossaryTerm,
  DemoMedia,
  DemoMunicipality,
  DemoOrganisation,
  DemoPage,
  DemoPromise,
  DemoRetentionRule,
  DemoSiteNotice,
} from './types'

export interface Demo {
  readonly municipalities: readonly DemoMunicipality[]
  readonly organisations: readonly DemoOrganisation[]
  readonly accounts: readonly DemoAccount[]
  /** Parents stand before their children. */
  readonly areas: readonly DemoArea[]
  readonly agreements: readonly DemoAgreement[]
  /** A promise stands after those it refers to. */
  readonly promises: readonly DemoPromise[]
  readonly activities: readonly DemoActivity[]
  readonly contacts: readonly DemoContact[]
  readonly glossary: readonly DemoGlossaryTerm[]
  readonly siteNotices: readonly DemoSiteNotice[]
  readonly media: readonly DemoMedia[]
  readonly pages: readonly DemoPage[]
  readonly accessibilityStatements: readonly DemoAccessibilityStatement[]
  readonly retentionRules: readonly DemoRetentionRule[]
}

export const demo: Demo = {
  municipalities,
  organisations,
  accounts,
  areas,
  agreements: [agreement],
  promises: [
    promiseP1,
    promiseP2,
    promiseP3,
    promiseP4,
    promiseP5,
    promiseP6,
    promiseP7,
    promiseP8,
    promiseP9,
    ...promisesSodervik,
  ],
  activities,
  contacts,
  glossary,
  siteNotices,
  media,
  pages,
  accessibilityStatements,
  retentionRules,
}
