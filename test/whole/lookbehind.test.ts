import { expect, test } from 'vitest'
import { filesUnder, read } from '../../.config/project-files'

const lookbehind = /\(\?<[=!]/

/** Safari before 16.4 refuses to load a module that builds such an expression. */
test('no regular expression of the library looks behind', () => {
  const sources = filesUnder('src', '.ts').filter((path) => !path.startsWith('src/cli/'))
  expect(sources.length).toBeGreaterThan(200)
  expect(sources.filter((path) => lookbehind.test(read(path)))).toEqual([])
})

test.each([
  ["'(?<!\\\\d)x'", true],
  ['/(?<=a)b/', true],
  ['/(?<name>a)(?!b)(?=c)/', false],
])('%s looks behind: %j', (source, expected) => {
  expect(lookbehind.test(source)).toBe(expected)
})
