import { logger } from '@/server/platform/logger'

/**
 * Payload's pool has no listener for the error of an idle connection, so a database that restarts would take the whole
 * process with it. Such errors are logged and lived through; the pool opens new connections by itself. While we stop,
 * lost connections are what we asked for and nobody, Next included, need hear of them.
 */
export function surviveLostConnections(stopping: AbortSignal): void {
  const live = (cause: unknown) => logger.error('process.uncaught', cause)
  const beSilent = () => {
    for (const event of ['uncaughtException', 'unhandledRejection']) {
      process.removeAllListeners(event)
      process.on(event, () => {})
    }
  }
  process.on('uncaughtException', live)
  process.on('unhandledRejection', live)
  stopping.addEventListener('abort', beSilent, { once: true })
}
