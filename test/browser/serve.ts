import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** A folder served on loopback under a path, until it is closed. */
export interface Served {
  /** Ends in a slash. */
  readonly address: string
  readonly close: () => Promise<void>
}

/**
 * Serves a folder as a plain host of files does.
 *
 * @param folder - what is served
 * @param under - the path under which it stands, with a slash at both ends
 * @param extra - pages that are not in the folder, by their path
 */
export async function serve(
  folder: string,
  under = '/',
  extra: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    const path = pathname.startsWith(under) ? normalize(decodeURIComponent(pathname.slice(under.length))) : '..'
    const file = path.endsWith('/') || path === '.' ? join(path, 'index.html') : path
    const given = extra[path]
    const content =
      given !== undefined
        ? Promise.resolve(Buffer.from(given))
        : path.startsWith('..')
          ? Promise.reject(new Error('outside'))
          : readFile(join(folder, file))
    void content.then(
      (body) => {
        const type = types[given === undefined ? extname(file) : '.html'] ?? 'application/octet-stream'
        response.writeHead(200, { 'content-type': type }).end(body)
      },
      () => response.writeHead(404, { 'content-type': 'text/plain' }).end('not found'),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}${under}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
