import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { filesUnder, read } from '../../.config/project-files'
import { program, root } from '../cli/process'

const lines = read('examples/nightly/crontab')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
const settings = lines.filter((line) => /^\w+=/.test(line)).map((line): string[] => line.split('='))
const jobs = lines.filter((line) => !/^\w+=/.test(line))

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nightly-'))
  cpSync(join(root, 'examples/nightly/nightly-audit.sh'), join(folder, 'nightly-audit.sh'))
  mkdirSync(join(folder, 'records'))
  for (const path of filesUnder('examples', '.json'))
    cpSync(join(root, path), join(folder, 'records', path.slice('examples/'.length)))
  writeFileSync(join(folder, 'records/cut.json'), '{ "body": ')
  // The command stands where an installation puts it.
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true })
  const command = `#!/bin/sh\nexec node '${program.at(-1)}' "$@"\n`
  writeFileSync(join(folder, 'node_modules/.bin/taipei-rollout-rules'), command, { mode: 0o755 })
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** What cron does with a line: five fields say when; of the rest, a percent sign has a backslash before it. */
function asCron(job: string, day: string) {
  const command = /^(?:\S+ +){5}(.+)$/.exec(job)?.[1]?.replaceAll('\\%', '%') ?? ''
  const own = command.replace('/srv/rollout', `'${folder}'`).replace('$(date +%F)', day)
  expect(own).toContain(`"${day}"`)
  const env = Object.fromEntries(settings) as Readonly<Record<string, string>>
  return spawnSync('/bin/sh', ['-c', own], {
    cwd: '/',
    encoding: 'utf8',
    env: { ...env, HOME: folder, PATH: `${dirname(process.execPath)}:${env['PATH']}` },
  })
}

test('the line of cron audits the folder, and one bad file loses no other', async () => {
  expect(jobs.length).toBe(1)
  const { status, stdout, stderr } = asCron(jobs[0]!, '2026-06-30')
  expect({ status, stderr }).toEqual({ status: 2, stderr: '' })
  const report = readFileSync(join(folder, 'reports/2026-06-30.jsonl'), 'utf8').trimEnd().split('\n')
  const told = report.map((line) => JSON.parse(line) as { file: string; summary?: { ongoing: number } })
  expect(told.map(({ file, summary }) => [file, summary?.ongoing])).toEqual([
    ['bureau.json', 3],
    ['cut.json', undefined],
    ['district-office.json', 4],
    ['school.json', 0],
    ['smallest.json', 0],
  ])
  await expect(stdout).toMatchFileSnapshot('nightly-audit.txt')
})
