import { expect, test } from 'vitest'
import {
  type Measure,
  countOf,
  countUnheld,
  countWithAny,
  has,
  lastOf,
  measured,
  memberOf,
  timesOf,
  togetherIn,
} from '../../src/kernel/measure'

const facts = {
  none: [],
  a: ['x', 'y'],
  b: ['y', 'z', 'y'],
  people: [{ roles: ['cook', 'driver'] }, { roles: ['driver'] }, { roles: [] }, {}],
  drivers: [
    { name: 'Ann', role: 'driver' },
    { name: 'Bo\u0301', role: 'driver' },
  ],
  crew: [
    { name: 'Ann', roles: ['cook'] },
    { name: 'B\u00f3', roles: ['cook', 'driver'] },
  ],
  chair: { colour: 'red', broken: false },
}

const roles = { by: 'name', entry: 'role', list: 'roles' }

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
  ['how many have an entry', countWithAny('people', 'roles', 'driver'), 2],
  ['how many have one of two', countWithAny('people', 'roles', 'cook', 'driver'), 2],
  ['how many have one that nobody has', countWithAny('people', 'roles', 'pilot'), 0],
  ['how many have a role that nobody of their name has', countUnheld(['drivers', 'crew'], roles), 1],
  ['how many where nobody is there', countUnheld(['drivers', 'none'], roles), 2],
  ['none of none', countUnheld(['none', 'crew'], roles), 0],
  ['none of a list that is left out', countUnheld(['left out', 'crew'], roles), 0],
  ['a member', memberOf('chair', 'colour'), 'red'],
  ['a member that is false', memberOf('chair', 'broken'), false],
])('%s', (_, measure, value) => {
  expect(measured(measure, facts)).toBe(value)
})
