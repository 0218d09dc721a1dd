import { z } from 'zod'

/** The shapes that have a name in the OpenAPI document. A registry of its own: zod's global one outlives a module. */
export const components = z.registry<{ readonly id: string }>()

/** Names a shape, so that the document says it once and refers to it. */
export function named<Schema extends z.ZodType>(id: string, description: string, schema: Schema): Schema {
  const described = schema.describe(description)
  components.add(described, { id })
  return described
}
