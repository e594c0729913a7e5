import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Finding, asRatio, atMost, inTime } from './measure'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))
const PAIRS = 60

/** Times fresh processes in pairs, since a busy machine slows both of a pair, and compares within each pair. */
export function processFindings(): Finding[] {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const written = (name: string, text: string): string => {
    const file = join(folder, name)
    writeFileSync(file, text)
    return file
  }
  const empty = written('empty.mjs', '')
  // The process itself says how long the import took: its start and its end vary by more than that.
  const importing = (name: string, module: string): string =>
    written(
      name,
      `
    const start = process.hrtime.bigint()
    await import(${JSON.stringify(module)})
    console.log(String(process.hrtime.bigint() - start))
  `,
    )
  const calendar = importing('calendar.mjs', `${dist}calendar.js`)
  const nothing = importing('nothing.mjs', empty)
  try {
    return [
      middle(
        'cold import of the calendar above an empty module',
        inPairs(
          () => told(calendar),
          () => told(nothing),
          (a, b) => a - b,
        ),
        3e6,
        inTime,
      ),
      middle(
        'the command answering due against an empty Node process',
        inPairs(
          () => timed(`${dist}cli.js`, 'due', 'working-group-change', '2025-09-26'),
          () => timed(empty),
          (a, b) => a / b,
        ),
        1.8,
        asRatio,
      ),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The figure of every pair, from low to high. Who goes first changes from pair to pair. */
function inPairs(
  one: () => number,
  other: () => number,
  figureOf: (one: number, other: number) => number,
): readonly number[] {
  // Before any is counted, the files are read once.
  one()
  other()
  return Array.from({ length: PAIRS }, (_, place) => {
    const otherFirst = place % 2 === 1 ? other() : undefined
    const first = one()
    return figureOf(first, otherFirst ?? other())
  }).sort((a, b) => a - b)
}

/** Judges the median, and shows between which quartiles it lies. */
function middle(what: string, figures: readonly number[], limit: number, write: (value: number) => string): Finding {
  const at = (share: number): number => figures[Math.floor(figures.length * share)]!
  return {
    ...atMost(what, at(1 / 2), limit, write),
    measured: `${write(at(1 / 2))} (quartiles ${write(at(1 / 4))}, ${write(at(3 / 4))})`,
  }
}

/** The nanoseconds that a process takes from start to end. */
function timed(...args: readonly string[]): number {
  const start = process.hrtime.bigint()
  run(args)
  return Number(process.hrtime.bigint() - start)
}

/** The nanoseconds that a process writes. */
function told(...args: readonly string[]): number {
  return Number(run(args))
}

function run(args: readonly string[]): string {
  const { status, stdout } = spawnSync(process.execPath, [...args], {
    stdio: ['ignore', 'pipe', 'ignore'],
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`)
  return stdout
}
