/**
 * The shape of the demo. Structure stands in TypeScript; every word a resident reads stands in `texts/<locale>.json`
 * under the text id named here (`P1.title`, `P1.commitments.presence.text`, …). A text id missing in a locale's file
 * is an honest missing translation. Dates are offsets in days from the day of loading (D).
 */

/** Days from the day of loading; negative is the past. */
export type DayOffset = number

/** Key into texts/<locale>.json. */
export type TextId = string

export interface DemoMunicipality {
  readonly slug: string
  readonly name: string
  readonly activeLanguages: readonly string[]
  readonly requiredLanguages: readonly string[]
  readonly finnishAdministrativeArea: boolean
  /** Two sentences on the home page. */
  readonly lead: TextId
  readonly footer: TextId
  /** Colours of its own; none means the service's. */
  readonly mainColour?: string
  readonly accentColour?: string
}

export interface DemoOrganisation {
  readonly slug: string
  readonly name: TextId
  readonly kind: 'police' | 'municipality' | 'housingCompany' | 'region' | 'association' | 'business'
  readonly url?: string
  readonly controllerInfo?: TextId
  readonly dpoContact?: string
  readonly municipalities: readonly string[]
}

export interface DemoAccount {
  /** `<function>@demo.invalid` */
  readonly email: string
  /** Function in Swedish, never a person's name. */
  readonly functionTitle: string
  /** Null only for the operator. */
  readonly organisation: string | null
  readonly roles: readonly string[]
  readonly languages?: readonly string[]
}

export interface DemoArea {
  readonly slug: string
  readonly municipality: string
  /** Areas keep their Swedish name in every language unless a text file says otherwise. */
  readonly name: string
  readonly kind: 'municipality' | 'localPoliceArea' | 'district' | 'place'
  readonly parents: readonly string[]
  readonly listed: boolean
  readonly publishAs?: string
  readonly population?: {
    readonly year: number
    readonly source: string
    readonly groups: readonly { readonly age: string; readonly sex: 'woman' | 'man' | 'all'; readonly count: number }[]
  }
  /** GeoJSON polygon in WGS 84, drawn by us: no real place. */
  readonly boundary?: {
    readonly type: 'Polygon'
    readonly coordinates: readonly (readonly (readonly [number, number])[])[]
  }
}

export interface DemoFocusArea {
  readonly code: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H'
  readonly titlePublic: TextId
  /** The seed's own title, internal. */
  readonly titleInternal: string
  readonly description: TextId
}

export interface DemoAgreement {
  readonly municipality: string
  readonly slug: string
  readonly title: TextId
  /** Real calendar days here: the agreement's period is a fact, not an offset. */
  readonly from: string
  readonly to: string
  readonly parties: readonly { readonly organisation: string; readonly joined: string }[]
  readonly purposes: TextId
  readonly cooperationAreas: TextId
  readonly principles: readonly TextId[]
  readonly horizons: readonly {
    readonly kind: 'symptoms' | 'causes' | 'structures'
    readonly yearsFrom: number
    readonly yearsTo: number
    readonly text: TextId
  }[]
  readonly signatories: readonly { readonly role: TextId; readonly organisation: string; readonly date: string }[]
  readonly focusAreas: readonly DemoFocusArea[]
}

export type CommitmentStatus =
  | 'planned'
  | 'ongoing'
  | 'delayed'
  | 'changed'
  | 'done'
  | 'partlyDone'
  | 'notDone'
  | 'cancelled'

export interface DemoCommitment {
  readonly key: string
  readonly text: TextId
  readonly owners: readonly string[]
  /** Null means "löpande" (continuous). */
  readonly due: DayOffset | null
  /** Countable aim, e.g. 4 sessions. */
  readonly target?: { readonly number: number; readonly unit: TextId }
}

export interface DemoUpdate {
  readonly day: DayOffset
  readonly organisation: string
  readonly text: TextId
  /** Key of the follow-up that this update reports, if any. */
  readonly followUp?: string
  readonly items: readonly {
    readonly commitment: string
    readonly status: CommitmentStatus
    readonly reason?: TextId
    /** Count reached so far, in the commitment's target unit. */
    readonly result?: number
  }[]
}

export interface DemoIndicator {
  readonly key: string
  readonly name: TextId
  readonly kind: 'production' | 'process' | 'effect'
  readonly unit: TextId
  readonly desiredDirection: 'up' | 'down' | 'keep'
  readonly directionReason?: TextId
  readonly baseline?: { readonly value: number; readonly day: DayOffset }
  readonly baselineMissingReason?: TextId
  readonly target?: number
  readonly source: TextId
  readonly values: readonly {
    readonly day: DayOffset
    readonly value: number
    readonly low?: number
    readonly high?: number
    readonly base?: number
    readonly note?: TextId
  }[]
}

export interface DemoPromise {
  /** P1 … P8, or S1 … in the second municipality. */
  readonly key: string
  readonly municipality: string
  /** Slug: transliterated Swedish title. */
  readonly slug: string
  readonly editorialState: 'draft' | 'inReview' | 'approved' | 'published' | 'withdrawn'
  readonly withdrawal?: { readonly day: DayOffset; readonly reason: TextId; readonly replacedBy?: string }
  readonly title: TextId
  /** The promise in one or two sentences; in sv-simple the easy-read one. */
  readonly summary: TextId
  readonly areas: readonly string[]
  readonly from: DayOffset
  readonly to: DayOffset
  readonly audience?: TextId
  readonly problemStatement: TextId
  /** Internal: never leaves the staff side. */
  readonly problemDetail: string
  readonly desiredEffects: readonly TextId[]
  /** What the promise builds on: which dialogues, surveys, statistics. */
  readonly basis: TextId
  readonly parties: readonly string[]
  readonly signatories: readonly { readonly role: TextId; readonly organisation: string; readonly day: DayOffset }[]
  readonly followUpFrequency: 'monthly' | 'quarterly' | 'tertial' | 'halfYear' | 'yearly'
  readonly focusAreas: readonly string[]
  readonly previousPromise?: string
  readonly outcome?: 'fulfilled' | 'partlyFulfilled' | 'notFulfilled'
  readonly outcomeSummary?: TextId
  readonly commitments: readonly DemoCommitment[]
  readonly followUps: readonly {
    readonly key: string
    readonly day: DayOffset
    readonly kind: 'production' | 'process' | 'effect'
  }[]
  readonly updates: readonly DemoUpdate[]
  readonly indicators: readonly DemoIndicator[]
  readonly changeLog: readonly { readonly day: DayOffset; readonly what: TextId; readonly why: TextId }[]
}

export interface DemoActivity {
  readonly municipality: string
  readonly title: string
  readonly subActivity?: string
  readonly focusAreas: readonly string[]
  readonly orientation?: string
  readonly mission?: string
  readonly method?: string
  readonly followUp?: string
  readonly group?: string
  /** Text as in a table: a day, a year, "varje terminsslut". */
  readonly start?: string
  readonly followUpAt?: string
  readonly end?: string
  readonly state: 'initiated' | 'ongoing' | 'finished' | 'unknown'
  readonly needsReinforcement?: boolean
  readonly handledBy?: string
  /** Present only when released to the public. */
  readonly titlePublic?: TextId
  readonly descriptionPublic?: TextId
}

export interface DemoContact {
  readonly municipality: string
  readonly organisation: string
  readonly role: TextId
  readonly description?: TextId
  readonly phone?: string
  readonly email?: string
  readonly url?: string
  readonly areas?: readonly string[]
}

export interface DemoGlossaryTerm {
  readonly key: string
  readonly term: TextId
  readonly explanation: TextId
}

/** A picture drawn by `content/demo/pictures.ts`, or a document beside it. */
export interface DemoMedia {
  readonly key: string
  readonly municipality: string
  readonly alt: TextId
  readonly file: { readonly svg: string } | { readonly path: string }
}

export interface DemoPagePart {
  readonly kind: 'heading' | 'text' | 'list' | 'factBox' | 'link' | 'picture' | 'file'
  readonly title?: TextId
  readonly text?: TextId
  readonly url?: string
  readonly media?: string
}

export interface DemoPage {
  readonly municipality: string
  readonly slug: string
  readonly title: TextId
  readonly lead: TextId
  readonly parts: readonly DemoPagePart[]
}

export interface DemoSiteNotice {
  readonly municipality: string
  readonly text: TextId
  readonly from: DayOffset
  readonly to: DayOffset
}

export interface DemoAccessibilityStatement {
  /** Null is the service itself. */
  readonly municipality: string | null
  readonly service: TextId
  readonly actors: TextId
  readonly conformance: 'full' | 'partial' | 'none'
  readonly faults: readonly {
    readonly text: TextId
    readonly reason: 'notCompliant' | 'burden' | 'exempt'
    readonly reasonText: TextId
    readonly fixedBy?: DayOffset
  }[]
  readonly method: TextId
  readonly assessedOn: DayOffset
  readonly updatedOn: DayOffset
}

export interface DemoRetentionRule {
  readonly municipality: string
  readonly contentType: 'contactDetails' | 'contactRequests'
  readonly afterDays: number
  /** Without a decision the rule disposes of nothing. */
  readonly decisionReference?: string
  readonly decidedOn?: DayOffset
}
