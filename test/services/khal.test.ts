import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { workplace } from './workplace'

const { folder, run, read } = workplace()
const examples = join(import.meta.dirname, '../../examples')

/** Imports a file into a calendar of its own, and lists what stands in it. */
async function listed(file: string, name: string, from: string, to: string) {
  const settings = `[calendars]\n[[${name}]]\npath = ${folder}/${name}\ntype = calendar\n[sqlite]\npath = ${folder}/${name}.db\n`
  const locale = '[locale]\nlocal_timezone = Asia/Taipei\ndefault_timezone = Asia/Taipei\n'
  writeFileSync(join(folder, `${name}.conf`), `${settings}${locale}dateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n`)
  const khal = `khal -c ${name}.conf`
  const imported = await run(`mkdir -p ${name} && ${khal} import --batch -a ${name} ${file}`)
  const { exitCode, stdout, stderr } = await run(
    `${khal} list --format '{start-date} {end-date} {title}' --day-format '' ${from} ${to}`,
  )
  return { imported, exitCode, stderr, events: stdout.trim().split('\n') }
}

/** Days and titles as they stand in a file of iCalendar, a long line joined again. */
function eventsIn(text: string): string[] {
  const lines = text.replaceAll(/\r\n /g, '').split('\r\n')
  const valuesOf = (name: string): string[] =>
    lines.filter((line) => line.startsWith(name)).map((line) => line.slice(line.indexOf(':') + 1))
  const days = valuesOf('DTSTART').map((day) => day.replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3'))
  return valuesOf('SUMMARY').map((title, place) => `${days[place]} ${days[place]} ${title.replaceAll('\\', '')}`)
}

test.each([
  [
    'plan',
    `ics ${examples}/district-office.json --as-of 2026-06-30 --through 2026-12-31 --alarm-days 3`,
    '2026-06-30',
    '2027-01-01',
  ],
  ['days', 'calendar 2026 --format ics', '2026-01-01', '2027-01-01'],
])('khal takes the file of a %s, and gives back every day and title', async (name, command, from, to) => {
  expect((await run(`taipei-rollout-rules ${command} > ${name}.ics`)).exitCode).toBe(0)
  const { imported, events, ...ended } = await listed(`${name}.ics`, name, from, to)
  expect(imported.exitCode).toBe(0)
  expect(ended).toEqual({ exitCode: 0, stderr: '' })
  const expected = eventsIn(read(`${name}.ics`))
  expect(expected.length).toBeGreaterThan(5)
  expect(events.sort()).toEqual(expected.sort())
})
