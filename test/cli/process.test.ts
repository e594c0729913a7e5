import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { governmentCsv, rowsOf2028 } from '../calendar/government-csv'
import { commands } from '../../src/cli/commands'
import { command, commandLine, wordsOf } from './command'
import { asBig5 } from './double-byte-text'
import { files } from './files'
import { program, root, runPiped } from './process'
import { atTerminal } from './terminal'

function runProcess(...args: string[]): { exitCode: number | null; stdout: string; stderr: string } {
  return runPiped('', ...args)
}

describe('the command as a process', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'calendar-'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  test.each([
    ['answers', ['due', 'working-group-change', '2025-09-26']],
    ['answers with a breach', ['check', 'seed-change', '2025-09-26', '--as-of', '2025-10-31', '--json']],
    ['refuses', ['due', 'seed-chance', '2025-02-30']],
  ])('%s as in this process', async (_, args) => {
    expect(runProcess(...args)).toEqual(await command(args))
  })

  test('begins no record where a folder is, or below a file', () => {
    const begun = (path: string): unknown => runProcess('init', '大安區公所', '--system', '公文', '-o', path)
    const refusal = (said: string): unknown => ({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringContaining(said) as string,
    })
    expect(begun(folder)).toEqual(refusal(`--output「${folder}」是資料夾，不是檔案`))
    expect(begun('package.json/record.json')).toEqual(refusal('無法寫入（ENOTDIR）'))
    expect(begun('package.json')).toEqual(refusal('已經有這個檔案'))
  })

  test.each([
    ['answers', '{ "score": 94.5 }'],
    ['answers with a breach', '{ "posts": 120, "administrators": 1, "seeds": 8 }'],
    ['refuses', '{ "score": 94.5'],
  ])('%s what is piped in as in this process', async (_, input) => {
    const rule = input.includes('posts') ? 'support.roster' : 'appraisal.grade'
    expect(runPiped(input, 'eval', rule)).toEqual(await command(['eval', rule], {}, new TextEncoder().encode(input)))
  })

  test.each([
    [['award', 'a+', '承辦人員'], '記功 1 次或 2 次'],
    [['award', 'Ａ＋', '直屬主管'], '記功 1 次'],
    [['due', '種子人員異動更新', '114/9/26'], '民國114年10月2日'],
  ])('takes the words that it prints, in any case and width: %j', (args, answer) => {
    const { exitCode, stdout } = runProcess(...args)
    expect(exitCode).toBe(0)
    expect(stdout).toContain(answer)
  })

  test.each([
    [['award', 'A+', '主任'], '<role>「主任」須為下列之一'],
    [['due', '公文歸檔', '114/9/26'], '<duty>「公文歸檔」須為下列之一'],
  ])('suggests nothing for a word that is like no code: %j', (args, fault) => {
    const { exitCode, stderr } = runProcess(...args)
    expect(exitCode).toBe(2)
    expect(stderr).toContain(fault)
    expect(stderr).not.toContain('是否為')
  })

  describe('refuses a word that is as long as a command line takes, and suggests nothing near it', () => {
    // Linux takes 128 KiB a word; what is longer can only be piped in.
    const long = 'x'.repeat(120_000)

    test.each([
      ['a code', ['due', long, '2025-09-26'], '須為下列之一'],
      ['a reading', ['due', 'seed-change', '2025-09-26', '--reading', `${long}=x`], '沒有這個解讀'],
      ['a choice', ['due', 'seed-change', '2025-09-26', '--reading', `typhoon-closure=${long}`], '沒有這個選項'],
      ['a rule', ['rules', long], '沒有這項規則'],
      ['a name', ['classify', long], '不得超過 100 個字'],
      ['a command', [long], '不是指令；可用的指令'],
    ])('%s', (_, args, fault) => {
      const { exitCode, stdout, stderr } = runProcess(...args)
      expect([exitCode, stdout]).toEqual([2, ''])
      const short = stderr.replace(long, 'x')
      expect(short).toContain(fault)
      expect(short).not.toContain('是否為')
    })

    test('a name of a megabyte in a dossier, which is not repeated', () => {
      const dossier = {
        body: { name: 'x'.repeat(2 ** 20) },
        system: { name: '公文' },
      }
      const { exitCode, stderr } = runPiped(JSON.stringify(dossier), 'audit', '-', '--as-of', '2026-06-30')
      expect(exitCode).toBe(2)
      expect(stderr).toContain('body.name 不得超過 100 個字')
      expect(stderr.length).toBeLessThan(500)
    })
  })

  describe('audits no body that it does not know', () => {
    const record = (body: object): string =>
      JSON.stringify({ schemaVersion: 2, body, system: { name: '公文系統', major: true } })

    test.each([
      ['臺北市大安區公處', '是否為 臺北市大安區公所？'],
      ['中山國中', '是否為 臺北市立中山國中？'],
      ['大安', '可能是 臺北市大安區戶政事務所、臺北市大安地政事務所、'],
    ])('%s is refused: %s', (name, meant) => {
      const { exitCode, stdout, stderr } = runPiped(record({ name }), 'audit', '-', '--as-of', '2026-06-30')
      expect(exitCode).toBe(2)
      expect(stdout).toBe('')
      expect(stderr).toMatch(/^錯誤：body\.name /)
      expect(stderr).toContain(meant)
    })

    test('and says for a program which may be meant', () => {
      const { stderr } = runPiped(record({ name: '大安區公處' }), 'audit', '-', '--as-of', '2026-06-30', '--json')
      expect(JSON.parse(stderr)).toMatchObject({
        error: 'invalid-input',
        issues: [{ path: 'body.name', code: 'name-not-listed', names: ['臺北市大安區公所'] }],
      })
    })

    test('unless it is said to be none', () => {
      const { exitCode, stdout } = runPiped(
        record({ name: '某公司', kind: 'not-listed' }),
        'audit',
        '-',
        '--as-of',
        '2026-06-30',
      )
      expect(exitCode).toBe(0)
      expect(stdout).toContain('不適用：5 項')
    })
  })

  test('reads facts from a file', () => {
    expect(runProcess('eval', 'training.attendance', 'test/cli/facts/attendance.json', '--json')).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('"leaveHoursLeft": 3.5') as string,
      stderr: '',
    })
  })

  test('reads a calendar from a file', () => {
    const file = join(folder, '2028.csv')
    writeFileSync(file, governmentCsv(rowsOf2028))
    expect(runProcess('calendar', '2028-01-08', '--calendar', file)).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('補行上班日') as string,
      stderr: '',
    })
  })

  test.each([
    ['missing.csv', 'is not found: there is no such file; check the path and the name'],
    ['.', 'is a folder, not a file'],
  ])('says that %s cannot be read, without a stack trace', (file, message) => {
    expect(runProcess('calendar', '2025-09-29', '--calendar', join(folder, file), '--lang', 'en')).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `error: --calendar "${join(folder, file)}" ${message}\nhelp: taipei-rollout-rules calendar --help --lang en\n`,
    })
  })

  test('reads a dossier in Big5 as it stands on the disk, and as it is piped in', () => {
    const dossier = readFileSync(join(root, 'examples/district-office.json'), 'utf8')
    const file = join(folder, 'big5.json')
    writeFileSync(file, asBig5(dossier))
    const expected = runPiped(dossier, 'audit', '-', '--as-of', '2026-06-30')
    expect(expected.stdout).toContain('王小明')
    expect(runProcess('audit', file, '--as-of', '2026-06-30')).toEqual(expected)
    expect(runPiped(asBig5(dossier), 'audit', '-', '--as-of', '2026-06-30')).toEqual(expected)
  })

  test('gives one standard input to all that ask for it', () => {
    const { exitCode, stderr } = runPiped('{ "score": 87 }', 'eval', 'appraisal.grade', '-', '--calendar', '-')
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/^錯誤：--calendar「-」第一列須為/)
  })

  test.runIf(process.platform === 'linux')('refuses a name that is typed in Big5', () => {
    const line = [process.execPath, ...program, 'classify', '"$(printf \'\\244j\\246w\')"'].join(' ')
    const { status, stderr } = spawnSync('sh', ['-c', line], { cwd: root, encoding: 'utf8' })
    expect(status).toBe(2)
    expect(stderr).toContain('有無法辨讀的字元；請將終端機的編碼設為 UTF-8')
  })

  test('ends quietly when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [...program, 'calendar', '--from', '2017-01-01', '--through', '2027-12-31'], {
      cwd: root,
    })
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString()
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const exitCode = await new Promise((resolve) => {
      child.on('close', resolve)
    })
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  })
})

const endOfInput = '\u0004'

describe.runIf(process.platform === 'linux')('the command at a terminal that stays open', () => {
  test('asks until the answer is settled, and returns', async () => {
    const { exitCode, screen } = await atTerminal(['ask', 'support.route', '--lang', 'en'], ['hotline\n', 'no\n'])
    expect(exitCode).toBe(0)
    expect(screen).toContain('With whom is the question now? (clause 6.3.2)')
    expect(screen).toContain('Has the question been answered? (clause 6)')
    expect(screen.replace(/\s+/g, ' ')).toContain(
      'Settled, whatever the other facts are: it must go to the technical support team (tier 3)',
    )
  })

  test('ends with a breach where a check finds one', async () => {
    const { exitCode, screen } = await atTerminal(['ask', 'support.roster', 'too-few.json', '--lang', 'en'], ['3\n'])
    expect(exitCode).toBe(1)
    expect(screen).toContain('Result: not compliant')
  })

  test('says nothing of its own workings however many answers are refused', async () => {
    const { exitCode, screen } = await atTerminal(
      ['ask', 'training.attendance', 'leave-hours.json', '--lang', 'en'],
      [...Array<string>(12).fill('many\n'), '30\n'],
    )
    expect(exitCode).toBe(0)
    expect(screen.split('must be a number\n')).toHaveLength(13)
    expect(screen).toContain('Result: ')
    expect(screen).not.toMatch(/warning|listener|node:/i)
  })

  test('ends with what is still open where the input is closed', async () => {
    const { exitCode, screen } = await atTerminal(['ask', 'support.route', '--lang', 'en'], ['hotline\n', endOfInput])
    expect(exitCode).toBe(0)
    expect(screen).toContain('> hotline\n')
    expect(screen).toContain('Not settled yet; possible outcomes:')
  })

  test('asks nothing more where the facts themselves were typed to the end of the input', async () => {
    // What is typed ahead is read when the program comes to it.
    const { exitCode, screen } = await atTerminal(
      ['ask', 'training.attendance', '-', '--lang', 'en'],
      [],
      `{ "leaveHours": 1 }\n${endOfInput}`,
    )
    expect(exitCode).toBe(0)
    expect(screen).toContain('Facts still needed, the most decisive first:')
    expect(screen).not.toContain('> \n')
  })

  test('reads facts that are typed to the end of the input', async () => {
    const { exitCode, screen } = await atTerminal(
      ['eval', 'appraisal.grade', '-', '--lang', 'en'],
      [],
      `{ "score": 87 }\n${endOfInput}`,
    )
    expect(exitCode).toBe(0)
    expect(screen).toContain('Result: grade B')
  })

  test('does not wait for facts that nobody pipes in', async () => {
    const { exitCode, screen } = await atTerminal(['eval', 'appraisal.grade', '--lang', 'en'])
    expect(exitCode).toBe(2)
    expect(screen).toContain('error: <facts> is missing; name a JSON file, or pipe JSON in')
  })

  // One that needs no more than the program, and all that may read standard input.
  const reading = commands.filter(({ name }) => ['due', 'eval', 'explain', 'flips', 'ask', 'audit'].includes(name))
  test.each(reading.map(({ example }) => example))('returns from %s', async (example) => {
    const { exitCode, screen } = await atTerminal(wordsOf(`taipei-rollout-rules ${example}`), [endOfInput])
    expect(exitCode).toBe((await commandLine(`taipei-rollout-rules ${example}`, files)).exitCode)
    expect(screen).not.toBe('')
  })
})

test('the source begins with the line that makes the built file a program', () => {
  expect(readFileSync(join(root, 'src/cli/main.ts'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
})
