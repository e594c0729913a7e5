import { expect, test } from 'vitest'
import { read } from '../../.config/project-files'
import { runExample } from './run-example'

const list = read('examples/trainees.csv').trimEnd().split('\n')

test('every trainee of the list comes back with a result or with what is wrong', async () => {
  const { stdout, ...ended } = runExample('trainees.ts')
  expect(ended).toEqual({ status: 0, stderr: '' })
  const rows = stdout.trimEnd().split('\n')
  expect(rows.length).toBe(41)
  expect(rows.every((row, place) => row.startsWith(`${list[place]},`))).toBe(true)
  const answers = rows.slice(1).map((row) => row.split(',').slice(7))
  expect(answers.filter(([result]) => result === '退訓').length).toBe(8)
  expect(answers.filter(([result, , , faults]) => (result === '') === (faults !== '')).length).toBe(40)
  expect(answers.filter(([, , , faults]) => faults !== '').length).toBe(4)
  await expect(stdout).toMatchFileSnapshot('trainees.txt')
})
