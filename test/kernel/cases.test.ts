import { expect, test } from 'vitest'
import { byCases } from '../../src/kernel/cases'
import { exceeds, reaches } from '../../src/kernel/comparison'
import type { LawIds } from '../../src/kernel/decision'

interface Facts {
  readonly colour: 'red' | 'green'
  readonly from: string | null
  readonly until: string
}

const open = byCases<Facts, 'open' | 'closed', LawIds>({
  from: ['colour', 'from', 'until'],
  values: ['open', 'closed'],
  cases: (reading) => [
    { value: 'closed', when: { from: null } },
    {
      value: reading('strict') === 'yes' ? 'closed' : 'open',
      when: { colour: 'red' },
      where: [reaches({ until: 1 }, { from: 1 })],
    },
    { value: 'open', when: { colour: 'green' }, where: [reaches({ until: 1 }, { from: 1 })] },
    { value: 'closed', where: [exceeds({ from: 1 }, { until: 1 })] },
  ],
  witnesses: [],
})

test.each<[Facts, string, 'open' | 'closed']>([
  [{ colour: 'green', from: null, until: '2026-01-01' }, 'no', 'closed'],
  [{ colour: 'green', from: '2026-01-01', until: '2026-01-01' }, 'no', 'open'],
  [{ colour: 'green', from: '2026-01-02', until: '2026-01-01' }, 'no', 'closed'],
  [{ colour: 'red', from: '2026-01-01', until: '2026-01-01' }, 'no', 'open'],
  [{ colour: 'red', from: '2026-01-01', until: '2026-01-01' }, 'yes', 'closed'],
])('%j, strict: %s: %s', (facts, strict, expected) => {
  expect(open.of(facts, () => strict)).toBe(expected)
})
