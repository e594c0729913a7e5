import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { publicModules } from '../../.config/public-modules'
import { filesUnder, read, root, trackedFiles } from '../../.config/project-files'
import { type Surroundings, check, markdownSnippets, tsdocSnippets } from './snippet'
import { typeFaults } from './type-faults'

const tsdoc = filesUnder('src', '.ts')
  .filter((path) => !path.startsWith('src/cli/'))
  .flatMap((path) => tsdocSnippets(path, read(path)))
// The reference is built from the sources, whose examples are read there.
const markdown = [
  'README.md',
  'README.zh-TW.md',
  ...trackedFiles().filter((path) => /^docs\/.*\.md$/.test(path)),
].flatMap((path) => markdownSnippets(path, read(path)))

const modules: Record<string, object> = {}
const everythingPublic: Record<string, unknown> = {}

beforeAll(async () => {
  for (const { name, source } of publicModules) {
    modules[name] = (await import(join(root, source))) as object
    Object.assign(everythingPublic, modules[name])
  }
})

describe('every example of the TSDoc holds', () => {
  test('there are some', () => {
    expect(tsdoc.length).toBeGreaterThan(15)
  })

  // An example of a function that is not public needs its own file.
  test.each(tsdoc.map((snippet) => [snippet.at, snippet] as const))('%s', async (at, snippet) => {
    const own = (await import(join(root, at.replace(/:\d+$/, '')))) as object
    expect(await check(snippet, { modules, scope: { ...own, ...everythingPublic } })).toBeGreaterThan(0)
  })
})

describe('every snippet of the documentation holds', () => {
  test('there are some', () => {
    expect(markdown.length).toBeGreaterThan(4)
  })

  test.each(markdown.map((snippet) => [snippet.at, snippet] as const))('%s', async (_at, snippet) => {
    expect(await check(snippet, { modules, scope: {} })).toBeGreaterThan(0)
  })
})

describe('every snippet of the documentation compiles under strict', () => {
  const faults = typeFaults(markdown)

  test.each(markdown.map(({ at }, place) => [at, place] as const))('%s', (_at, place) => {
    expect(faults[place]).toEqual([])
  })

  test('and one that would not is found', () => {
    const [sound, ...unsound] = typeFaults(
      [
        'const a: number = 1',
        'import { dueDate } from "taipei-rollout-rules/deadlines"\n\ndueDate({ duty: "seed-chang", from: "2026-02-27" })',
        'export const a = (b) => b',
        'import { a } from "taipei-rollout-rules/nowhere"',
        'const a = "1" as const\nconst b: number = a',
        'const a = ',
      ].map((code) => ({ at: 'made up', code })),
    )
    expect(sound).toEqual([])
    expect(unsound.map(([fault]) => fault?.split(' ', 3).join(' '))).toEqual([
      'line 3: TS2820',
      'line 1: TS7006',
      'line 1: TS2307',
      'line 2: TS2322',
      'line 1: TS1109',
    ])
  })
})

describe('the check tells what does not hold', () => {
  const surroundings: Surroundings = {
    modules: {
      made: {
        one: 1,
        list: [1, 2],
        refuse: () => {
          throw new TypeError('no text: name')
        },
      },
    },
    scope: {
      two: 2,
      invalid: (...paths: string[]) =>
        import('../../src/kernel/errors').then(({ InvalidInputError }) => {
          throw new InvalidInputError(
            paths.map((path) => ({ path, segments: [path], code: 'missing', message: 'is missing' })),
          )
        }),
    },
  }
  const run = (code: string): Promise<number> => check({ at: 'made up', code }, surroundings)

  test.each<[string, number]>([
    ['two // => 2', 1],
    ['two + 1 // => 3\ntwo // => 2', 2],
    ['import { one, list as both } from "made"\none // => 1\nboth // => [1, 2]', 2],
    ['import * as made from "made"\nmade.list.length // => 2', 1],
    ['import type { Anything } from "nowhere"\ntwo // => 2', 1],
    ['const three: number = two + 1 // => 3\nthree // => 3', 2],
    ['Promise.resolve(two) // => 2', 1],
    ['two\n  + two\n// => 4', 1],
    ['({ a: [two] }) // => { a: [2] }', 1],
    ['console.log(two) // => 2', 1],
    ['Int32Array.of(1, two) // => [1, 2]', 1],
    ['import { refuse } from "made"\nrefuse() // throws TypeError', 1],
    ['import { refuse } from "made"\nrefuse() // throws TypeError no text: name', 1],
    ['invalid("duty", "from") // throws InvalidInputError duty, from', 1],
    ['// a remark\ntwo // => 2', 1],
  ])('%j holds: %i', async (code, claims) => {
    expect(await run(code)).toBe(claims)
  })

  test.each<[string, string]>([
    ['two // => 3', 'gives 2, not 3'],
    ['two', 'claims nothing'],
    ['two // is 2', 'claims nothing'],
    ['', 'claims nothing'],
    ['// => 2', 'follows no statement'],
    ['two // => 2\n// => 2', 'two claims follow'],
    ['function three() { return 3 } // => 3', 'is no expression'],
    ['({ a: two, b: undefined }) // => { a: 2 }', 'gives'],
    ['const three = two + 1 // => 4', 'gives 3, not 4'],
    ['import { three } from "made"\nthree // => 3', 'three is not exported'],
    ['import { one } from "nowhere"\none // => 1', 'is no module of this package'],
    ['import one from "made"\none // => 1', 'imports a default'],
    ['three // => 3', 'three is not defined'],
    ['two // throws TypeError', 'throws nothing'],
    ['import { refuse } from "made"\nrefuse() // throws RangeError', 'throws TypeError, not RangeError'],
    ['import { refuse } from "made"\nrefuse() // throws TypeError other words', 'not for other words'],
    ['invalid("duty", "from") // throws InvalidInputError duty', 'throws for duty, from, not for duty'],
    ['two // throws', 'names no error'],
  ])('%j does not: %s', async (code, message) => {
    await expect(run(code)).rejects.toThrow(message)
  })
})

test('snippets are found where they stand', () => {
  const file =
    '/**\n * Words.\n *\n * @param a - b\n * @example\n * one // => 1\n * two // => 2\n * @example three // => 3\n * @clause 1\n */\nexport const a = 1\n/** @example four // => 4 */\n// @example none\n'
  expect(tsdocSnippets('a.ts', file)).toEqual([
    { at: 'a.ts:5', code: 'one // => 1\ntwo // => 2' },
    { at: 'a.ts:8', code: 'three // => 3' },
  ])
  expect(
    markdownSnippets('a.md', 'Words\n\n```ts\none // => 1\n```\n\n```sh\nnone\n```\n```js title\ntwo // => 2\n```\n'),
  ).toEqual([
    { at: 'a.md:3', code: 'one // => 1\n' },
    { at: 'a.md:10', code: 'two // => 2\n' },
  ])
})
