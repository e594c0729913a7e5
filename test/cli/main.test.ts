import { EventEmitter } from 'node:events'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { toIsoDate } from '../../src/kernel/taipei-date'

/** What a process offers to write to. */
class Stream extends EventEmitter {
  written = ''

  write(text: string): boolean {
    this.written += text
    return true
  }
}

describe('main wires the process to the command', () => {
  let stdout: Stream
  let stderr: Stream
  const { argv, exitCode } = process

  beforeEach(() => {
    vi.resetModules()
    stdout = new Stream()
    stderr = new Stream()
    vi.spyOn(process, 'stdout', 'get').mockReturnValue(stdout as never)
    vi.spyOn(process, 'stderr', 'get').mockReturnValue(stderr as never)
  })

  afterEach(() => {
    vi.restoreAllMocks()
    process.argv = argv
    process.exitCode = exitCode
  })

  async function main(...args: string[]): Promise<typeof process.exitCode> {
    process.argv = ['node', 'cli.js', ...args]
    await import('../../src/cli/main')
    return process.exitCode
  }

  test('an answer goes to stdout', async () => {
    expect(await main('calendar', '2025-09-29')).toBe(0)
    expect(stdout.written).toMatch(/^不上班/)
    expect(stderr.written).toBe('')
  })

  test('a breach is the exit code 1', async () => {
    expect(await main('check', 'seed-change', '2025-09-26', '--as-of', '2025-10-31')).toBe(1)
  })

  test('a mistake goes to stderr, and files are read', async () => {
    expect(await main('calendar', '2025-09-29', '--calendar', fileURLToPath(import.meta.url))).toBe(2)
    expect(stdout.written).toBe('')
    expect(stderr.written).toMatch(/^錯誤：--calendar「.*」第一列須為/)
  })

  test('what is piped in is read to its end', async () => {
    vi.spyOn(process, 'stdin', 'get').mockReturnValue(
      Readable.from([Buffer.from('{ "score"'), Buffer.from(': 87 }')]) as never,
    )
    expect(await main('eval', 'appraisal.grade', '-', '--json')).toBe(0)
    expect(JSON.parse(stdout.written)).toMatchObject({ rule: 'appraisal.grade', value: 'B' })
  })

  test('at a terminal questions are asked, and what is typed is read line by line', async () => {
    vi.doMock('node:tty', () => ({ isatty: () => true }))
    vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from(['hotline\nno\n']) as never)
    expect(await main('ask', 'support.route', '--lang', 'en')).toBe(0)
    vi.doUnmock('node:tty')
    expect(stdout.written).toMatch(
      /^\(answer "unknown"[\s\S]*With whom is the question now\?[\s\S]*> Settled, whatever the other facts are: it must go to the technical support\n {2}team \(tier 3\)\nClauses: 6, [\s\S]*6\.4\.1\n$/,
    )
    expect(stdout.listenerCount('error'), 'however often it was written to').toBe(1)
  })

  test('the clock is read where today is asked about', async () => {
    const before = toIsoDate(new Date())
    // What is breached by then hangs on the day.
    expect([0, 1]).toContain(
      await main('audit', fileURLToPath(new URL('../../examples/school.json', import.meta.url)), '--json'),
    )
    const { asOf } = JSON.parse(stdout.written) as { asOf: string }
    expect([before, toIsoDate(new Date())]).toContain(asOf)
  })

  test('a closed pipe is no failure, any other is, with an exit code that no answer has', async () => {
    await main('calendar', '2025-09-29')
    stdout.emit('error', Object.assign(new Error('closed'), { code: 'EPIPE' }))
    expect([process.exitCode, stderr.written]).toEqual([0, ''])
    stdout.emit('error', Object.assign(new Error('full'), { code: 'ENOSPC' }))
    expect(process.exitCode).toBe(3)
    expect(stderr.written).toContain('Error: full')
  })

  test('a failure to write while the answer is still being made is not lost', async () => {
    vi.doMock('../../src/cli/run', () => ({
      run: async (_: unknown, io: { stdout: (text: string) => void }) => {
        io.stdout('a question')
        await Promise.resolve()
        stdout.emit('error', Object.assign(new Error('full'), { code: 'ENOSPC' }))
        return 0
      },
    }))
    expect(await main('ask', 'support.route')).toBe(3)
    vi.doUnmock('../../src/cli/run')
  })

  test('standard error that cannot be written to is not written to again', async () => {
    await main('due', 'no-such-duty')
    const { written } = stderr
    stderr.emit('error', Object.assign(new Error('full'), { code: 'ENOSPC' }))
    expect([process.exitCode, stderr.written]).toEqual([3, written])
  })

  test("what fails without being anybody's mistake has that exit code too", async () => {
    vi.doMock('../../src/cli/run', () => ({ run: () => Promise.reject(new Error('broken')) }))
    expect(await main('calendar', '2025-09-29')).toBe(3)
    vi.doUnmock('../../src/cli/run')
    expect(stderr.written).toContain('Error: broken')
  })
})
