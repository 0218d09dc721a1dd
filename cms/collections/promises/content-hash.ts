import { createHash } from 'node:crypto'
import { idOf, idsOf } from '@/cms/fields/relation-id'
import { type ApprovalContent, approvalContentSchema, canonicalText } from '@/domain/promises/approval'

/** The approvable content of a stored promise, relations brought down to ids. */
export function contentOf(promise: unknown): ApprovalContent {
  return approvalContentSchema.parse(flattened(promise))
}

/** Decisions.md 13: the hash an approval refers to. */
export function hashOf(content: ApprovalContent): string {
  return createHash('sha256').update(canonicalText(content)).digest('hex')
}

const relations = ['organisation', 'previousPromise']
const manyRelations = ['areas', 'parties', 'owners', 'focusAreas']

function flattened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(flattened)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, flattenedField(key, inner)]))
}

function flattenedField(key: string, value: unknown): unknown {
  if (relations.includes(key)) return idOf(value)
  if (manyRelations.includes(key)) return idsOf(value)
  if (value instanceof Date) return value.toISOString()
  return flattened(value)
}
