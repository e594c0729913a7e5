import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { command } from '../command'
import { files } from '../files'

const { 'office.json': office } = files

async function printed(...args: string[]): Promise<string> {
  const { stdout, stderr, exitCode } = await command(args, files)
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 })
  return stdout
}

/** The days of the events that a calendar program finds in a text, and what they are called. */
function eventsOf(text: string): string[] {
  return new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((component) => {
    const { startDate, summary } = new ICAL.Event(component)
    return `${startDate.toString()} ${summary}`
  })
}

test('ics prints a calendar that a calendar program reads, the same bytes whenever it is asked', async () => {
  const args = ['ics', 'office.json', '--as-of', '2026-06-30', '--through', '2026-12-31', '--dates', 'iso']
  const text = await printed(...args)
  expect(await printed(...args, '--color', 'always')).toBe(text)
  expect(text.split('\r\n').filter((line) => line.includes('\n') || Buffer.byteLength(line) > 75)).toEqual([])
  const plan = JSON.parse(await printed('plan', ...args.slice(1), '--json')) as {
    obligations: { due: string | null }[]
  }
  expect(eventsOf(text).map((event) => event.slice(0, 10))).toEqual(
    plan.obligations.flatMap(({ due }) => (due === null ? [] : [due])),
  )
})

test('ics gives an event the same UID in either language', async () => {
  const [chinese, english] = await Promise.all(
    ['zh-TW', 'en'].map((lang) => printed('ics', 'office.json', '--as-of', '115/6/30', '--lang', lang)),
  )
  const uidsOf = (text = ''): string[] => text.replaceAll('\r\n ', '').match(/^UID:.*$/gm) ?? []
  expect(uidsOf(english)).toEqual(uidsOf(chinese))
  expect(uidsOf(english).length).toBeGreaterThan(5)
})

test('ics tells a program the file within JSON', async () => {
  const args = ['ics', 'office.json', '--as-of', '2026-06-30', '--alarm-days', '７']
  const { ics } = JSON.parse(await printed(...args, '--json')) as { ics: string }
  expect(ics).toBe(await printed(...args))
  expect(ics).toContain('\r\nTRIGGER:-P7D\r\n')
})

test('ics takes a record with names of any length', async () => {
  const record = JSON.parse(new TextDecoder().decode(office)) as { system: { name: string } }
  const long = { ...record, system: { ...record.system, name: '系統'.repeat(300) } }
  const { exitCode, stdout } = await command(
    ['ics', '--as-of', '2026-06-30'],
    {},
    new TextEncoder().encode(JSON.stringify(long)),
  )
  expect(exitCode).toBe(0)
  expect(stdout.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
})

test.each(['-1', '367', '1.5', 'many'])('ics takes no alarm of %s days', async (days) => {
  const { exitCode, stderr } = await command(['ics', 'office.json', `--alarm-days=${days}`], files)
  expect(exitCode).toBe(2)
  expect(stderr).toContain(`--alarm-days「${days}」`)
})

test.each([['2025'], ['114'], ['民國114年'], ['１１４']])('calendar prints the year %s as iCalendar', async (year) => {
  const events = eventsOf(await printed('calendar', year, '--format', 'ics'))
  expect(events[0]).toBe('2025-01-01 開國紀念日（不上班）')
  expect(events).toContain('2025-02-08 補行上班（上班）')
  expect(events.at(-1)).toBe('2025-12-25 行憲紀念日（不上班）')
})

test('calendar prints a day or a period as iCalendar, with closures that are given', async () => {
  expect(eventsOf(await printed('calendar', '2025-09-29', '--format', 'ICS', '--lang', 'en'))).toEqual([
    '2025-09-29 Substitute holiday (off)',
  ])
  expect(
    eventsOf(
      await printed(
        ...['calendar', '--from', '115/11/2', '--through', '115/11/30', '--format', 'ics', '--closed', '115/11/4=颱風'],
      ),
    ),
  ).toEqual(['2026-11-04 颱風（不上班）'])
})

test('calendar tells the days of a year in words too', async () => {
  const said = await printed('calendar', '民國115年')
  expect(said.split('\n').filter((line) => line.startsWith('115/'))).toHaveLength(365)
  expect(said).toContain('115/10/09   星期五  不上班  補假')
})

test.each([
  ['a year in words that there is not', ['calendar', '9999'], 'not-any-date'],
  ['a year that there is not', ['calendar', '9999', '--format', 'ics'], 'not-any-date'],
  ['a year beside a period', ['calendar', '2025', '--from', '115/1/1', '--through', '115/1/2'], 'date-beside-range'],
  ['another form', ['calendar', '115', '--format', 'pdf'], 'not-an-option'],
])('calendar refuses %s', async (_, args, code) => {
  const { exitCode, stderr } = await command([...args, '--json'], files)
  expect(exitCode).toBe(2)
  expect((JSON.parse(stderr) as { issues: { code: string }[] }).issues.map((issue) => issue.code)).toEqual([code])
})
