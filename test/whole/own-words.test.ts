import { describe, expect, test } from 'vitest'
import { copiedRuns } from './own-words'
import { read, trackedFiles } from '../../.config/project-files'
import { charactersOf, regulationText } from './regulation-text'

const files = trackedFiles().filter(
  (path) =>
    /^(src|docs|examples|test)\/|^[A-Z][\w.-]*\.md$|^package\.json$/.test(path) && /\.(ts|md|json|txt|csv)$/.test(path),
)

describe.runIf(regulationText() !== null)('beside the text of the regulation', () => {
  test('nothing of the project copies more than twenty characters of it in a row', () => {
    const text = regulationText()!
    expect(files.flatMap((path) => copiedRuns(read(path), text).map((run) => `${path}: ${run}`))).toEqual([])
  })
})

test('what is looked through is all that is written in words', () => {
  expect(files).toEqual(
    expect.arrayContaining([
      'README.zh-TW.md',
      'docs/clauses.md',
      'src/law/register/clauses/training.ts',
      'test/whole/own-words.test.ts',
    ]),
  )
})

describe('a copy is told', () => {
  const original = `甲、乙丙丁。${'子丑寅卯辰巳午未申酉戌亥'.repeat(2)}（戊）`

  test.each<[string, string[]]>([
    ['子丑寅卯辰巳午未申酉戌亥子丑寅卯辰巳午未', []],
    ['子丑寅卯辰巳午未申酉戌亥子丑寅卯辰巳午未申', ['子丑寅卯辰巳午未申酉戌亥子丑寅卯辰巳午未申']],
    ['前子丑寅卯、辰巳午未 申酉戌亥「子丑寅卯」辰巳午未申酉後', ['子丑寅卯辰巳午未申酉戌亥子丑寅卯辰巳午未申酉']],
    ["子丑寅卯辰巳午未申酉'戌亥子丑寅卯辰巳午未申", []],
  ])('%j', (text, runs) => {
    expect(copiedRuns(text, original)).toEqual(runs)
  })

  test('width and punctuation make no difference', () => {
    expect(charactersOf('（107）府授、資系 字。')).toBe('107府授資系字')
  })
})
