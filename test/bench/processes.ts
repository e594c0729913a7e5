import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Finding } from './measure'
import { asRatio, atMost, inTime } from './measure'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))
const ROUNDS = 31

/** Times whole processes in turn, so that a machine that slows down slows both. */
export function processFindings(): Finding[] {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const empty = join(folder, 'empty.mjs')
  writeFileSync(empty, '')
  const importing = join(folder, 'importing.mjs')
  writeFileSync(importing, `await import(${JSON.stringify(`${dist}calendar.js`)})`)
  const importingNothing = join(folder, 'importing-nothing.mjs')
  writeFileSync(importingNothing, `await import(${JSON.stringify(empty)})`)
  try {
    const [withCalendar, without] = inTurn([[importing], [importingNothing]])
    const [answering, nothing] = inTurn([[`${dist}cli.js`, 'due', 'working-group-change', '2025-09-26'], [empty]])
    return [
      atMost('cold import of the calendar above an empty module', (withCalendar - without), 3e6, inTime),
      atMost('the command answering due against an empty Node process', answering / nothing, 1.8, asRatio),
    ]
  }
  finally {
    rmSync(folder, { recursive: true })
  }
}

function inTurn(commands: readonly [readonly string[], readonly string[]]): [number, number] {
  const times: [number[], number[]] = [[], []]
  for (let round = 0; round <= ROUNDS; round++) {
    commands.forEach((args, place) => {
      const start = process.hrtime.bigint()
      const { status } = spawnSync(process.execPath, [...args], { stdio: 'ignore' })
      if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`)
      // The first round warms the file cache.
      if (round > 0) times[place as 0 | 1].push(Number(process.hrtime.bigint() - start))
    })
  }
  return times.map((list) => list.sort((a, b) => a - b)[ROUNDS >> 1]!) as [number, number]
}
