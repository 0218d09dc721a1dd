import { createServer } from 'node:net'

/** A port that nobody listens on right now. */
export function findFreePort(): Promise<number> {
  return tryPort('127.0.0.1', 0)
}

/** Listens for an instant. Gives the port, or rejects with the system's error, such as `EADDRINUSE`. */
export function tryPort(host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address()
      const bound = typeof address === 'object' && address ? address.port : port
      server.close(() => resolve(bound))
    })
  })
}
