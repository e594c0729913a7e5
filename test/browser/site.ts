import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { root } from '../../.config/project-files'
import { launch, watch, type Watched } from './chromium'
import { serve, type Served } from './serve'

/** Where the site is built. */
export const built = join(root, 'docs/dist')

/** The site under a path of its own in a browser, for the tests of one file. */
export interface Visit {
  /** Opens a page that is looked after; `path` is below the root of the site. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Watched>
  readonly address: () => string
  readonly browser: () => Browser
}

/** Serves the built site as a part of another host's, and opens a browser, for the tests of one file. */
export function visit(folder: string = built, extra: Readonly<Record<string, string>> = {}): Visit {
  let served: Served
  let browser: Browser
  const contexts: BrowserContext[] = []
  beforeAll(async () => {
    if (!existsSync(folder)) throw new Error(`${folder} is not there: npm run docs`)
    served = await serve(folder, '/rules-of/taipei/', extra)
    browser = await launch()
  })
  afterAll(async () => {
    await browser.close()
    await served.close()
  })
  return {
    address: () => served.address,
    browser: () => browser,
    async open(path, options) {
      await Promise.all(contexts.splice(0).map((context) => context.close()))
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
      contexts.push(context)
      const watched = await watch(context, served.address)
      await watched.page.goto(served.address + path)
      return watched
    },
  }
}
