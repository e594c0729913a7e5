import { describe, expect, test, vi } from 'vitest'
import packageJson from '../../package.json'
import { commands } from '../../src/cli/commands'
import { filesUnder, read } from '../../.config/project-files'
import { commandLine } from './command'
import { files } from './files'

vi.mock(import('../../src/calendar/official-years'), () => import('../calendar/years-through-2027'))

/** The folder in which the readers have installed the package, with what the pages have them write or download. */
const filesOfReaders: typeof files = {
  ...files,
  ...Object.fromEntries(
    filesUnder('examples', '.json').map((path) => [
      `node_modules/${packageJson.name}/${path}`,
      new TextEncoder().encode(read(path)),
    ]),
  ),
  '117年辦公日曆表.csv': files['2028.csv']!,
  '請假.json': new TextEncoder().encode('{"course": "seed", "totalHours": 30, "leaveHours": 6, "unexcusedHours": 0}'),
}

describe.each(['README.md', 'README.zh-TW.md'])('the command lines of %s', (page) => {
  const lines = read(page)
    .split('\n')
    .filter((line) => line.startsWith('npx taipei-rollout-rules '))
    .map((line) => line.replace(/^npx /, ''))

  test.each(lines)('%s answers', async (line) => {
    // What is added to a record was begun by the line before.
    const begun = line.includes(' add ') ? { 'record.json': files['school.json']! } : {}
    const { exitCode, stderr } = await commandLine(line, { ...filesOfReaders, ...begun })
    expect({ stderr, answered: exitCode < 2 }).toEqual({ stderr: '', answered: true })
  })

  test('come after the line that installs it', () => {
    const section = read(page)
      .split(/^## /m)
      .find((text) => text.includes('\nnpx '))
    expect(section).toMatch(/^npm install taipei-rollout-rules$/m)
    expect(section!.indexOf('\nnpm install ')).toBeLessThan(section!.indexOf('\nnpx '))
  })

  test('show every command', () => {
    const shown = new Set(lines.map((line) => line.split(' ')[1]))
    expect(commands.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([])
  })
})

test('the facts that the pages have their readers write are those that are asked about', () => {
  expect(read('README.md')).toContain(
    `echo '${new TextDecoder().decode(filesOfReaders['attendance.json']).trim()}' > attendance.json`,
  )
  expect(read('README.zh-TW.md')).toContain(
    `echo '${new TextDecoder().decode(filesOfReaders['請假.json'])}' > 請假.json`,
  )
})
