import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test, vi } from 'vitest'
import { commands } from '../../src/cli/commands'
import { commandLine } from './command'
import { files } from './files'

vi.mock(import('../../src/calendar/official-years'), () => import('../calendar/years-through-2027'))

const folder = fileURLToPath(new URL('transcripts/', import.meta.url))

/** Each file holds command lines, each followed by all that it prints (`! ` before lines of stderr) and how it ends. */
const transcripts = readdirSync(folder).map((name) => ({
  name,
  runs: readFileSync(folder + name, 'utf8')
    .split(/^(?=\$ )/m)
    .map((run) => {
      const [, line = '', printed = ''] = /^\$ (.*)\n([\s\S]*)$/.exec(run) ?? []
      return { line, printed }
    }),
}))

test('there are transcripts of every command', () => {
  expect(transcripts.map(({ name }) => name).sort()).toEqual(
    [...commands.map(({ name }) => `${name}.txt`), 'help.txt', 'mistakes.txt'].sort(),
  )
})

/* `vitest -u` writes what is printed now. */
test.each(transcripts)('$name is what the command prints', async ({ name, runs }) => {
  const printed: string[] = []
  for (const { line } of runs) {
    const { exitCode, stdout, stderr } = await commandLine(line, files)
    // Git keeps no CR before LF, with which the lines of a calendar end.
    const lines = stdout.replaceAll('\r\n', '\n')
    printed.push(`$ ${line}\n${lines}${stderr.replace(/^(?=.)/gm, '! ')}= exit ${exitCode}\n`)
  }
  await expect(printed.join('\n')).toMatchFileSnapshot(folder + name)
})

test.each(commands.map(({ name }) => name))(
  'the transcript of %s has answers and refusals in both languages',
  (command) => {
    const { runs = [] } = transcripts.find(({ name }) => name === `${command}.txt`) ?? {}
    const refusals = transcripts
      .flatMap(({ runs: all }) => all)
      .filter(({ line, printed }) => line.split(' ').includes(command) && printed.includes('= exit 2'))
    const inEnglish = ({ line }: { line: string }): boolean => line.includes('--lang en')
    const languages = (list: readonly { line: string }[]): boolean[] => [...new Set(list.map(inEnglish))].sort()
    expect(languages(runs.filter(({ printed }) => /= exit [01]\n/.test(printed)))).toEqual([false, true])
    expect(languages(refusals)).toEqual([false, true])
  },
)
