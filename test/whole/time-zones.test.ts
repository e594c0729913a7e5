import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { answers } from './answers'
import { root } from '../../.config/project-files'

/** Each with its distance from UTC on 2026-01-01, in minutes as `Date` gives it. */
const zones: [zone: string, offset: number][] = [
  ['UTC', 0],
  ['Asia/Taipei', -480],
  ['America/Los_Angeles', 480],
  ['Pacific/Kiritimati', -840],
  ['America/St_Johns', 210],
  // The clocks changed at midnight until 2019, so some days had none.
  ['America/Sao_Paulo', 180],
  // 2011-12-30 was left out.
  ['Pacific/Apia', -780],
]

describe('the answers are the same in every time zone', () => {
  const given = new Map<string, ReturnType<typeof answers>>()
  const here = JSON.parse(JSON.stringify(answers().answers)) as unknown[]

  beforeAll(async () => {
    await Promise.all(
      zones.map(async ([zone]) => {
        const { stdout } = await promisify(execFile)(
          process.execPath,
          ['--import', 'tsx', 'test/whole/print-answers.ts'],
          { cwd: root, env: { ...process.env, TZ: zone }, maxBuffer: 2 ** 26 },
        )
        given.set(zone, JSON.parse(stdout) as ReturnType<typeof answers>)
      }),
    )
  })

  test.each(zones)('%s', (zone, offset) => {
    expect(given.get(zone)!.offset).toBe(offset)
    expect(given.get(zone)!.answers).toEqual(here)
  })
})
