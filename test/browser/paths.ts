import { readdirSync } from 'node:fs'
import { built } from './site'

/** The paths of all pages of the built site, but for those of the reference, which has its own builder. */
export function pathsOf(): readonly string[] {
  return readdirSync(built, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)index\.html$/.test(file) && !file.startsWith('api/'))
    .map((file) => file.slice(0, -'index.html'.length))
    .sort()
}
