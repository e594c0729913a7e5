import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { answers } from './answers'
import { root } from './project-files'

/** Each with its distance from UTC on 2026-01-01, in minutes as `Date` gives it. */
const zones: [zone: string, offset: number][] = [
  ['UTC', 0],
  ['Asia/Taipei', -480],
  ['America/Los_Angeles', 480],
  ['Pacific/Kiritimati', -840],
]

describe('the answers are the same in every time zone', () => {
  const given = new Map<string, ReturnType<typeof answers>>()

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
  }, 60_000)

  test.each(zones)('%s', (zone, offset) => {
    expect(given.get(zone)!.offset).toBe(offset)
    expect(given.get(zone)!.answers).toEqual(JSON.parse(JSON.stringify(answers().answers)))
  })
})
