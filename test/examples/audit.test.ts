import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import packageJson from '../../package.json'
import { auditDossier, type Dossier } from '../../src/dossier'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
const [, program] = packageJson.scripts.start.split(' ') as [string, string]

function printed(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', program, ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe.each(['district-office', 'school', 'bureau'])('the dossier of the %s', (name) => {
  test('prints its report', async () => {
    const { stdout, ...ended } = printed(name)
    expect(ended).toEqual({ status: 0, stderr: '' })
    await expect(stdout).toMatchFileSnapshot(`${name}.txt`)
  })
})

test('npm start prints the report of the district office', () => {
  expect(printed().stdout).toBe(read('district-office.txt'))
})

test('the office has several faults, the school none, and the bureau those of its committees', () => {
  const breached = (name: string) =>
    auditDossier(JSON.parse(read(`../../examples/${name}.json`)) as Dossier, { asOf: '2026-06-30' })
      .obligations.filter(({ own, status }) => own && status === 'breached')
      .map(({ clause, breach }) => `${clause} ${breach}`)
  expect(breached('district-office')).toEqual([
    '5.3.3 ongoing',
    '5.3.4 past',
    '5.3.5 past',
    '5.3.6 past',
    '5.3.7 past',
    '6.1.2 ongoing',
    '6.1.3 ongoing',
    '6.2.2 ongoing',
  ])
  expect(breached('school')).toEqual([])
  expect(breached('bureau')).toEqual(['5.1.2 ongoing', '5.1.2.2 ongoing', '5.2.2 ongoing'])
})
