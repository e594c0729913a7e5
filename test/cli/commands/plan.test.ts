import { describe, expect, test } from 'vitest'
import { command } from '../command'
import { files } from '../files'

const { 'office.json': office } = files

async function planned(...args: string[]): Promise<{ asOf: string; through: string; obligations: { id: string }[] }> {
  const { stdout, exitCode } = await command(['plan', 'office.json', ...args, '--json'], files)
  expect(exitCode).toBe(0)
  return JSON.parse(stdout) as { asOf: string; through: string; obligations: { id: string }[] }
}

describe('plan takes a year where no last day is given', () => {
  test.each([
    ['2026-06-30', '2027-06-30'],
    ['2028-02-29', '2029-02-28'],
    ['2027-02-28', '2028-02-28'],
    ['2099-12-31', '2100-12-31'],
    ['2100-01-01', '2100-12-31'],
  ])('from %s through %s', async (asOf, through) => {
    expect(await planned('--as-of', asOf)).toMatchObject({ asOf, through })
  })

  test('from today where no day is given either', async () => {
    expect(await planned()).toMatchObject({ asOf: '2026-06-30', through: '2027-06-30' })
  })
})

test('plan reads a record from standard input, and a last day in any usual form', async () => {
  const piped = await command(['plan', '--as-of', '115/6/30', '--through', '115/7/6', '--json'], {}, office)
  const { obligations } = await planned('--as-of', '2026-06-30', '--through', '2026-07-06')
  expect((JSON.parse(piped.stdout) as { obligations: unknown }).obligations).toEqual(obligations)
  expect(obligations.map(({ id }) => id)).toEqual([
    '6.2.3/staff-change/end/seed/李淑芬/2026-06-26',
    '6.2.4/replacement/seed/李淑芬/2026-06-22',
  ])
})

test('a closure moves what is counted in workdays', async () => {
  const args = ['--as-of', '2026-06-30', '--through', '2026-07-08', '--closed', '115/7/2=颱風']
  const { obligations } = await planned(...args)
  expect(obligations).toContainEqual(
    expect.objectContaining({ id: '6.2.4/replacement/seed/李淑芬/2026-06-22', due: '2026-07-07' }),
  )
})

test('what is not there to be planned is refused by its own name alone', async () => {
  const { stderr, exitCode } = await command(['plan', 'office.json', '--as-of', '下週', '--through', '7/32'], files)
  expect(exitCode).toBe(2)
  expect(stderr.match(/^錯誤：/gm)).toHaveLength(2)
  const alone = await command(['plan', 'office.json', '--as-of', '下週'], files)
  expect(alone.stderr.match(/^錯誤：/gm)).toHaveLength(1)
})
