import type { DemoPromise } from '@/content/demo/types'

/** The row id of a commitment: updates point at it. */
export function commitmentId(promise: DemoPromise, commitment: string): string {
  return `${promise.key}-${commitment}`
}
