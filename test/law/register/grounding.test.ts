import { posix } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { type Clause, type ClauseId, assumptions, clauses, readings } from '../../../src/law/register/index'
import { rules } from '../../../src/law/rules'
import { filesUnder, read } from '../../../.config/project-files'
import { type Ground, grounds } from './grounds'
import { type Limit, answerTo, limits, REFUSED } from './limits'
import { limitsIn } from './limits-in-sources'

const sources = filesUnder('src/law', '.ts').filter((path) => !path.startsWith('src/law/register/'))
const written = new Map(sources.map((path) => [path.slice('src/law/'.length), limitsIn(read(path))]))
const key = (clause: ClauseId, words: string): string => `${clause} ${words}`
const carriedOut = new Set(limits.map(({ clause, words }) => key(clause, words)))
const withWords = Object.values(grounds)
  .flatMap((texts) => Object.values(texts).flat())
  .filter((ground): ground is Extract<Ground, { words: string }> => 'words' in ground)

/** Words with a numeral that no rule carries out, with the reason. */
const notCarriedOut: Record<string, string> = {
  [key('9.5.3', '80-89 分')]: 'repeats the band that 9.4.3 sets, where it is carried out; here a grade is given',
}

/** The sources of the law that a rule is made of: where it is defined, and all that this imports. */
function sourcesOf(exportName: string): ReadonlySet<string> {
  const found = new Set<string>()
  const follow = (path: string): void => {
    if (found.has(path) || !sources.includes(path)) return
    found.add(path)
    for (const { fileName } of ts.preProcessFile(read(path), true, true).importedFiles)
      follow(`${posix.join(posix.dirname(path), fileName)}.ts`)
  }
  follow(sources.find((path) => read(path).includes(`exportName: '${exportName}'`))!)
  return found
}

describe('from the rules to the text', () => {
  test("every number, date, bound and comparison in the sources has a ground, an occurrence each where it is the law's", () => {
    const groundless = [...written].flatMap(([file, counts]) =>
      [...counts]
        .filter(([text, count]) => {
          const given = grounds[file]?.[text] ?? []
          return given.length === 0 || (given.some((ground) => 'words' in ground) && given.length < count)
        })
        .map(([text]) => `${file}: ${text}`),
    )
    expect(groundless).toEqual([])
  })

  test('no ground is left over from a source that has changed', () => {
    const left = Object.entries(grounds).flatMap(([file, texts]) =>
      Object.keys(texts)
        .filter((text) => !(written.get(file)?.has(text) ?? false))
        .map((text) => `${file}: ${text}`),
    )
    expect(left).toEqual([])
  })

  test('the sources hold as many of them as there must be', () => {
    expect([...written.values()].reduce((sum, counts) => sum + counts.size, 0)).toBeGreaterThan(120)
    expect(withWords.length).toBeGreaterThan(100)
  })

  test.each(withWords.map((ground) => [ground.clause, ground.words, ground.reading] as const))(
    '%s has the words %s, and carries them out',
    (clause, words, reading) => {
      expect(clauses[clause].words).toContain(words)
      expect(carriedOut).toContain(key(clause, words))
      if (reading !== undefined) expect(readings).toHaveProperty(reading)
    },
  )

  test.each(Object.entries(grounds))(
    '%s: every clause that is a ground is carried out by a rule made of that file',
    (file, texts) => {
      const made = Object.values(rules).filter(({ exportName }) => sourcesOf(exportName).has(`src/law/${file}`))
      const own = new Set<string>(made.flatMap((rule) => [...rule.clauses]))
      const stray = Object.values(texts)
        .flat()
        .filter((ground) => 'words' in ground && !own.has(ground.clause))
      expect(stray).toEqual([])
    },
  )

  test('what follows a reading or an assumption names one that there is, and what is no figure of the law says why', () => {
    for (const ground of Object.values(grounds).flatMap((texts) => Object.values(texts).flat())) {
      if ('reason' in ground) expect(ground.reason.length).toBeGreaterThan(10)
      else if ('assumption' in ground) expect(assumptions).toHaveProperty(ground.assumption)
      else if (!('words' in ground)) expect(readings).toHaveProperty(ground.reading)
    }
  })
})

describe.each(limits.map((limit) => [limit.clause, limit.words, limit] as const))(
  '%s %s',
  (clause, words, limit: Limit) => {
    test('are words of the clause', () => {
      expect(clauses[clause].words).toContain(words)
    })

    test.each(limit.sides)('%s', (...side) => {
      const [, ask, expected] = side
      const answer = answerTo(side)
      if (typeof expected === 'object' && !Array.isArray(expected)) expect(answer).toMatchObject(expected as object)
      else expect(answer).toEqual(expected)
      if (answer !== REFUSED) expect(clauses[clause].rules).toContain(ask().rule)
    })

    test('has two sides', () => {
      expect(new Set(limit.sides.map(([, , expected]) => JSON.stringify(expected))).size).toBeGreaterThan(1)
    })
  },
)

describe('from the text to the rules', () => {
  const numeral = /[\d一二兩三四五六七八九十]/
  const numbered = Object.values<Clause>(clauses).flatMap(({ id, words }) =>
    words.filter((entry) => numeral.test(entry)).map((entry) => key(id, entry)),
  )

  test('every words entry with a numeral is carried out, or listed with the reason why not', () => {
    expect(numbered.length).toBeGreaterThan(60)
    expect(numbered.filter((entry) => !carriedOut.has(entry) && !(entry in notCarriedOut))).toEqual([])
  })

  test('what is listed as not carried out is a words entry, and is not', () => {
    expect(Object.keys(notCarriedOut).filter((entry) => !numbered.includes(entry) || carriedOut.has(entry))).toEqual([])
  })

  test('no limit is carried out twice', () => {
    expect(carriedOut.size).toBe(limits.length)
  })
})

describe('what is found in a source', () => {
  test.each<[string, string[]]>([
    ['const LIMIT = 3', ['LIMIT = 3']],
    ['const rows = [{ when: { score: between(90, 95) }, count: 2 }]', ['between(90, 95)', 'count: 2']],
    ['if (done <= last) go(merit(1, 2))', ['done <= last', 'merit(1, 2)']],
    ["const SINCE = '2021-07-01'", ["SINCE = '2021-07-01'"]],
    ['let n = 0; n = list[0] + 1 - 1; const x = y ?? 0; list.slice(1, 5); z.maxLength(3); z.literal([1, 2])', []],
    ['list.sort((a, b) => (a < b ? -1 : 1)); const w = { witnesses: [{ posts: 40 }], repair: { count: 1 } }', []],
    ['type A = 1 | 2; const a = { expected: 1 }', []],
  ])('%s', (source, texts) => {
    expect([...limitsIn(source).keys()]).toEqual(texts)
  })

  test('each is counted', () => {
    expect(limitsIn('const a = [{ count: 3 }, { count: 3 }, { count: 5 }]')).toEqual(
      new Map([
        ['count: 3', 2],
        ['count: 5', 1],
      ]),
    )
  })
})
