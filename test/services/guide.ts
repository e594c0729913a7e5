import { readFileSync } from 'node:fs'

const guide = readFileSync(new URL('../../docs/guides/scale.md', import.meta.url), 'utf8')

/** What the guide has its readers run under a heading: the blocks in a language, in order. */
export function blocksOf(heading: string, language: 'sh' | 'mjs'): readonly string[] {
  const section = guide.split(/^## /m).find((text) => text.startsWith(`${heading}\n`))
  if (section === undefined) throw new Error(`the guide has no section called ${heading}`)
  return [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, named]) => named === language)
    .map(([, , block]) => block as string)
}
