import { expect, test } from 'vitest'
import { read } from '../../.config/project-files'
import { classifyBody } from '../../src/law/c02-definitions'
import { runExample } from './run-example'

const rows = read('examples/scores.csv')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((row) => row.split(','))

test('every body stands in a group, and is one of the kind that the group says', () => {
  const kinds = { 一級機關: 'first-level', 區公所: 'district-office', 學校: 'school' }
  const found = rows.map(([name = '', group = '']) => [group, classifyBody({ name }).value])
  expect(found).toMatchObject(rows.map(([, group]) => [group, { kind: kinds[group as keyof typeof kinds] }]))
  expect(rows.length).toBe(40)
})

test('the example prints the rankings, the rewards, and what follows', async () => {
  const { stdout, ...ended } = runExample('ranking.ts')
  expect(ended).toEqual({ status: 0, stderr: '' })
  // Two bodies with one score share a place, and the next place is left out.
  expect(stdout).toMatch(/^第 5 名　民政局.*\n第 5 名　財政局.*\n第 7 名　主計處/m)
  expect(stdout).toMatch(/^倒數第 1 名　士林區公所　59\.5 分　E$/m)
  expect(stdout.match(/^第 \d+ 名|^倒數第/gm)?.length).toBe(22)
  await expect(stdout).toMatchFileSnapshot('ranking.txt')
})
