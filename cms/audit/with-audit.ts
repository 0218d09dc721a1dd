import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  Field,
  GlobalAfterChangeHook,
  GlobalConfig,
  PayloadRequest,
} from 'payload'
import { changedFields } from '@/cms/audit/changed-fields'
import { type AuditEntry, recordAudit } from '@/cms/audit/record-audit'
import { idOf } from '@/cms/fields/relation-id'
import { stateFieldOf } from '@/domain/audit/state-field'
import { sourceLocale } from '@/domain/locales/locales'

/** Context of a request that writes so much that the log tells it in one row, which the writer records. */
export const toldInOneRow = { toldInOneRow: true } as const

/** ADM-10: every document that is written leaves a row in the audit log, in the same transaction. */
export function withAudit(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [...(hooks?.beforeChange ?? []), ...(collection.auth ? [notePassword] : [])],
      afterChange: [...(hooks?.afterChange ?? []), recordChange],
      afterDelete: [...(hooks?.afterDelete ?? []), recordDeletion],
    },
  }
}

/** The same for what is set once for the whole service. */
export function withGlobalAudit(global: GlobalConfig): GlobalConfig {
  return { ...global, hooks: { ...global.hooks, afterChange: [...(global.hooks?.afterChange ?? []), recordSetting] } }
}

/** Sessions, failed attempts and asking for a new password are no changes of an account; who signs in records them. */
const bookkeeping: readonly string[] = [
  'sessions',
  'loginAttempts',
  'lockUntil',
  'resetPasswordToken',
  'resetPasswordExpiration',
]

const recordChange: CollectionAfterChangeHook = async ({ collection, data, doc, operation, previousDoc, req }) => {
  if (req.context.toldInOneRow === true) return
  // What is answered may be narrowed to some fields, or to those that the person reads.
  const after = { ...previousDoc, ...data, ...doc }
  const entry = { action: operation, collection: collection.slug, ...placeOf(collection.slug, after) }
  const step = stepOf(collection.fields, operation === 'create' ? undefined : previousDoc, after)
  if (operation === 'create') return record(req, { ...entry, details: step })
  const changed = changedFields(collection.fields, previousDoc, data, req.locale ?? sourceLocale)
  const fields = [...changed.filter((name) => !bookkeeping.includes(name)), ...takePassword(req)]
  if (changed.length > 0 && fields.length === 0) return
  const restored = req.context.isRestoringVersion === true ? { restored: true } : {}
  await record(req, { ...entry, details: { fields, ...step, ...restored } })
}

const recordDeletion: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  const place = { ...placeOf(collection.slug, doc), document: String(id) }
  await record(req, { action: 'delete', collection: collection.slug, ...place })
}

const recordSetting: GlobalAfterChangeHook = async ({ data, global, previousDoc, req }) => {
  const fields = changedFields(global.fields, previousDoc, data, req.locale ?? sourceLocale)
  await record(req, { action: 'update', collection: global.slug, details: { fields } })
}

async function record(req: PayloadRequest, entry: AuditEntry): Promise<void> {
  if (req.context.toldInOneRow !== true) await recordAudit(req, entry)
}

function placeOf(
  collection: string,
  doc: unknown,
): { readonly document: string; readonly municipality: string | null } {
  const document = idOf(doc) ?? ''
  const values = valuesOf(doc)
  return { document, municipality: collection === 'municipalities' ? document : idOf(values.municipality) }
}

/** From which state to which; nothing when the document has no states, or stays in the one it is in. */
function stepOf(fields: readonly Field[], before: unknown, after: unknown): Readonly<Record<string, string>> {
  const names = fields.flatMap((field) => ('name' in field && field.type === 'select' ? [field.name] : []))
  const name = stateFieldOf(names)
  if (name === null) return {}
  const [from, to] = [valuesOf(before)[name], valuesOf(after)[name]]
  if (from === to || typeof to !== 'string') return {}
  return { ...(typeof from === 'string' ? { from } : {}), to }
}

/** A password is nowhere in what is saved, so that it is changed is noted before. */
const passwordIsSet = 'passwordIsSet'

function notePassword({ data, operation, req }: Parameters<NonNullable<Hooks['beforeChange']>[number]>[0]): void {
  req.context[passwordIsSet] = operation === 'update' && typeof data.password === 'string'
}
type Hooks = NonNullable<CollectionConfig['hooks']>

function takePassword(req: PayloadRequest): readonly string[] {
  const isSet = req.context[passwordIsSet] === true
  req.context[passwordIsSet] = false
  return isSet ? ['password'] : []
}

function valuesOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
