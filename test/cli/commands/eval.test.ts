import { describe, expect, test } from 'vitest'
import { lawCases, type LawCase } from '../../cases/read-cases'
import { RolloutRulesError } from '../../../src/kernel/errors'
import { rules } from '../../../src/law/rules'
import { command } from '../command'

const cases = lawCases.filter(({ options }) => Object.keys(options ?? {}).every((key) => key === 'readings'))

/** What the rule itself answers, or that it refuses. */
function asked({ rule, facts, options }: LawCase): unknown {
  try {
    return rules[rule](facts as never, options)
  } catch (error) {
    if (error instanceof RolloutRulesError) return error.code
    throw error
  }
}

async function evaluated({ rule, facts, options }: LawCase): Promise<{ exitCode: number; answer: unknown }> {
  const { readings = {} } = (options ?? {}) as { readings?: Record<string, string> }
  const { exitCode, stdout, stderr } = await command(
    ['eval', rule, '--json', ...Object.entries(readings).flatMap(([id, choice]) => ['--reading', `${id}=${choice}`])],
    {},
    new TextEncoder().encode(JSON.stringify(facts)),
  )
  return { exitCode, answer: stdout === '' ? (JSON.parse(stderr) as { error: string }).error : JSON.parse(stdout) }
}

describe('eval answers every case of the law as its rule does', () => {
  const breached = new Set<string>()

  test.each(Object.keys(rules))('%s', async (id) => {
    const own = cases.filter(({ rule }) => rule === id)
    expect(own.length).toBeGreaterThan(0)
    for (const one of own) {
      const { exitCode, answer } = await evaluated(one)
      // On the command line an unknown reading is a mistake like any other.
      const expected = asked(one)
      expect({ one, answer }).toEqual({ one, answer: expected === 'unknown-reading' ? 'invalid-input' : expected })
      if (exitCode === 1) breached.add(id)
      expect({ one, refused: exitCode === 2 }).toEqual({ one, refused: typeof expected === 'string' })
    }
  })

  test('only a check, a limit or a cadence is ever breached', () => {
    const limits = [
      'deadlines.designated',
      'deadlines.timeliness',
      'governance.meeting-cadence',
      'training.digital-course',
    ]
    const checks = [
      'governance.council-composition',
      'governance.steering-composition',
      'governance.working-group-composition',
      'phases.order-check',
      'support.roster',
      'support.technical-team',
    ]
    expect([...breached]).toEqual(expect.arrayContaining(limits))
    expect([...limits, ...checks]).toEqual(expect.arrayContaining([...breached]))
  })
})

test('a standard input that cannot be read', async () => {
  const { exitCode, stderr } = await command(['eval', 'appraisal.grade', '-', '--lang', 'en'])
  expect({ exitCode, stderr }).toEqual({
    exitCode: 2,
    stderr:
      'error: <facts> (standard input) cannot be read (EAGAIN); check the path and the permissions of the file\nhelp: taipei-rollout-rules eval --help --lang en\n',
  })
})

test('facts with a byte order mark', async () => {
  const { exitCode, stdout } = await command(['eval', 'appraisal.grade', 'score.json', '--json'], {
    'score.json': new TextEncoder().encode('\uFEFF{ "score": 95 }'),
  })
  expect(exitCode).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ value: 'A+' })
})

test.each(['__proto__', 'constructor', 'toString', ''])('a rule called %j is none', async (name) => {
  const { exitCode, stderr } = await command(['eval', name], {}, new TextEncoder().encode('{}'))
  expect(exitCode).toBe(2)
  expect(stderr).toContain('沒有這項規則')
})

test('keys that every object has pollute nothing', async () => {
  const { exitCode, stderr } = await command(
    ['eval', 'appraisal.grade', '--lang', 'en'],
    {},
    new TextEncoder().encode('{ "score": 87, "__proto__": { "polluted": 1 }, "constructor": 1 }'),
  )
  expect(exitCode).toBe(2)
  expect(stderr).toContain('constructor is not a known key')
  expect(({} as { polluted?: number }).polluted).toBeUndefined()
})
