import { createServer } from 'node:http'
import next from 'next'
import { rootFolder } from '../platform/root-folder'
import { type HttpServer, listen } from './http-server'

interface Options {
  readonly dev: boolean
  readonly host: string
  readonly port: number
}

/** Next behind our own socket. Next is told `localhost` whatever we bind: with 127.0.0.1 its rewrites loop. */
export async function serveSite({ dev, host, port }: Options): Promise<HttpServer> {
  // Only the reload in development speaks WebSocket; else Next hangs its listener on a server that nobody reaches.
  const upgrades = dev ? {} : { httpServer: createServer() }
  const app = next({ dev, hostname: 'localhost', port, dir: rootFolder, ...upgrades })
  await app.prepare()
  const answer = app.getRequestHandler()
  const http = await listen({
    host,
    port,
    replacesErrors: !dev,
    handle: (request, response) => {
      if (!dev && isUnknownInternal(request.url ?? '/')) return void response.writeHead(404).end()
      answer(request, response).catch((error: unknown) => {
        console.error(error)
        if (response.headersSent) response.destroy()
        else response.writeHead(500).end()
      })
    },
  })
  return {
    stop: async (patienceMs) => {
      await http.stop(patienceMs)
      await app.close()
    },
  }
}

/** Next has nothing but static files below its own folder here; it would take the rest for a page of a language. */
function isUnknownInternal(url: string): boolean {
  return url.startsWith('/_next/') && !url.startsWith('/_next/static/')
}
