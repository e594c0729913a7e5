import { describe, expect, test } from 'vitest'
import { read } from '../../../.config/project-files'
import { boundsOf, everything } from '../../../src/cli/records/record-part'
import { command } from '../command'

const asOf = ['--as-of', '2026-06-30']
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const [office, school] = ['district-office', 'school'].map(
  (name) => JSON.parse(read(`examples/${name}.json`)) as object,
)
const records = Array.from({ length: 7 }, (_, place) => ({
  ref: `R${place}`,
  record: place % 2 === 0 ? school : office,
}))
const texts = records.map((each) => JSON.stringify(each))
const lines = [...texts.slice(0, 3), '{"cut', '', ...texts.slice(3)].join('\n')

const files = {
  'part.jsonl': bytes(lines),
  'wide.jsonl': Buffer.from(`\uFEFF${lines}`, 'utf16le'),
  'part.json': bytes(JSON.stringify(records)),
  'one.json': bytes(JSON.stringify(school)),
  ...Object.fromEntries(records.map(({ ref, record }) => [`parts/${ref}.json`, bytes(JSON.stringify(record))])),
}

test.each(['part.jsonl', 'wide.jsonl', 'part.json', 'parts'])(
  'the parts of %s, one after another, are what one process tells, line for line',
  async (source) => {
    const whole = (await command(['audit', source, ...asOf], files)).stdout
    expect(whole.split('\n').length).toBeGreaterThan(7)
    for (const of of [1, 2, 3, 5]) {
      const parts: string[] = []
      for (let part = 1; part <= of; part++)
        parts.push((await command(['audit', source, ...asOf, '--part', `${part}/${of}`], files)).stdout)
      expect(parts.join('')).toBe(whole)
      expect(parts.every((part) => part !== '')).toBe(true)
    }
  },
)

test.each([
  ['-', '1/2', '--part 只能用於含多份紀錄的檔案或資料夾'],
  ['one.json', '1/2', '--part 只能用於含多份紀錄的檔案或資料夾'],
  ['parts', '0/2', '--part「0/2」須為 k/n'],
  ['parts', '3/2', '--part「3/2」須為 k/n'],
  ['parts', '1', '--part「1」須為 k/n'],
  ['nowhere.jsonl', '1/2', '<dossier>「nowhere.jsonl」找不到'],
  // Of more parts than files some hold none, which is said.
  ['parts', '1/9', '沒有任何紀錄'],
])('of %s, %s is refused', async (source, part, said) => {
  const stdin = source === '-' ? files['one.json'] : undefined
  const { exitCode, stderr } = await command(['audit', source, ...asOf, '--part', part], files, stdin)
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining(said) as string])
})

describe('the bounds of parts', () => {
  test('leave nothing out and nothing in twice', () => {
    for (const length of [0, 1, 7, 1000, 2 ** 40 + 1])
      for (const of of [1, 2, 3, 7, 1000]) {
        const bounds = Array.from({ length: of }, (_, place) => boundsOf({ part: place + 1, of }, length))
        expect(bounds.map(({ from }) => from)).toEqual([0, ...bounds.slice(0, -1).map(({ to }) => to)])
        expect(bounds.at(-1)?.to).toBe(length)
      }
  })

  test('are none where all is asked for', () => {
    expect(boundsOf(null, 3)).toBe(everything)
  })
})
