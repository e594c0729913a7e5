import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { blocksOf } from './guide'
import { workplace } from './workplace'

const { folder, read, run, whole } = workplace()
const [program = ''] = blocksOf('DuckDB, for analysts', 'mjs')
const isFault = (line: string): boolean => line.includes('"error":')

test('a line that is not UTF-8 is named, and nothing is told of the others', async () => {
  writeFileSync(join(folder, 'query.mjs'), program)
  const { exitCode, stdout, stderr } = await run('node query.mjs')
  expect([exitCode, stdout]).toEqual([1, ''])
  expect(stderr).toContain('Line: 221')
})

test('the audits of one process, but for the place of each record; what has faults is told too', async () => {
  await run("LC_ALL=C sed -i '221s/.*/{/' records.jsonl")
  const { exitCode, stdout, stderr } = await run('node query.mjs')
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  const told = read('audits.jsonl').split('\n')
  const expected = whole('--format', 'json')
    .replaceAll(/,"line":\d+,"offset":\d+/g, '')
    .split('\n')
  expect([told.length, told.filter(isFault).length]).toEqual([401, 4])
  const sound = (lines: readonly string[]): string => lines.map((line) => (isFault(line) ? 'a fault' : line)).join('\n')
  expect(sound(told) === sound(expected)).toBe(true)
  expect(JSON.parse(stdout)).toEqual([
    ['大安區公所', expect.any(Number)],
    ['臺北市立建國高級中學', 0],
  ])
})
