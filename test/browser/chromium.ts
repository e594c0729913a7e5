import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

/** Debian's own Chromium, without what it would ask of the network by itself. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** A page with all that it complained of, and all that it asked of somebody else. */
export interface Watched {
  readonly page: Page
  readonly complaints: string[]
  readonly strangers: string[]
}

/** Opens a page of which every error and every request to another host is kept. */
export async function watch(context: BrowserContext, host: string): Promise<Watched> {
  const page = await context.newPage()
  const complaints: string[] = []
  const strangers: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('requestfailed', (request) => {
    // What a page still fetches when it is left is broken off.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`${request.url()} failed`)
  })
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && !host.startsWith(origin)) strangers.push(request.url())
  })
  return { page, complaints, strangers }
}
