import { expect, test } from 'vitest'
import type { Measure } from '../../src/kernel/measure'
import { countOf, countWith, has, lastOf, measured, memberOf, timesOf, togetherIn } from '../../src/kernel/measure'

const facts = {
  none: [],
  a: ['x', 'y'],
  b: ['y', 'z', 'y'],
  people: [{ roles: ['cook', 'driver'] }, { roles: ['driver'] }, { roles: [] }, {}],
  chair: { colour: 'red', broken: false },
}

test.each<[string, Measure, unknown]>([
  ['how many entries there are', countOf('b'), 3],
  ['no entries', countOf('none'), 0],
  ['different entries of one list', togetherIn('b'), 2],
  ['different entries of two lists', togetherIn('a', 'b'), 3],
  ['how often an entry stands there', timesOf('y', 'b'), 2],
  ['an entry that does not', timesOf('x', 'b'), 0],
  ['whether an entry is there', has('a', 'y'), true],
  ['whether one is that is not', has('a', 'z'), false],
  ['the last entry', lastOf('a'), 'y'],
  ['the last of none', lastOf('none'), null],
  ['how many have an entry', countWith('people', 'roles', 'driver'), 2],
  ['how many have one of two', countWith('people', 'roles', 'cook', 'driver'), 2],
  ['how many have one that nobody has', countWith('people', 'roles', 'pilot'), 0],
  ['a member', memberOf('chair', 'colour'), 'red'],
  ['a member that is false', memberOf('chair', 'broken'), false],
])('%s', (_, measure, value) => {
  expect(measured(measure, facts)).toBe(value)
})
