import { evaluate } from 'feelin'
import { expect, test } from 'vitest'
import { feelMeasure } from '../../../src/analysis/dmn/feel-measure'
import { countUnheld } from '../../../src/kernel/measure'

const crew = [
  { name: 'a', tasks: ['drives'] },
  { name: 'b', tasks: ['cooks', 'drives'] },
]
const measure = countUnheld(['wanted', 'crew'], { by: 'name', entry: 'task', list: 'tasks' })

test.each<[string, { name: string; task: string }[], number]>([
  [
    'each has the task',
    [
      { name: 'a', task: 'drives' },
      { name: 'b', task: 'cooks' },
    ],
    0,
  ],
  ['one has another task', [{ name: 'a', task: 'cooks' }], 1],
  [
    'one is not there',
    [
      { name: 'c', task: 'drives' },
      { name: 'b', task: 'drives' },
    ],
    1,
  ],
  ['nobody is wanted', [], 0],
])('FEEL counts who lacks a task as the measure does: %s', (_title, wanted, count) => {
  expect(evaluate(feelMeasure(measure), { wanted, crew }).value).toBe(count)
})
