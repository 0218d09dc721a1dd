import type { Payload } from 'payload'

/**
 * Payload's pool has no listener for the error of an idle connection, so a database that stops would take the process
 * with it, a script that has just stopped its own database included. The pool opens new connections by itself.
 */
export function surviveLostConnections(payload: Payload): void {
  payload.db.pool.on('error', () => undefined)
}
