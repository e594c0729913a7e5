import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { dueDate as DueDate } from 'taipei-rollout-rules/deadlines'
import type { gradeScore as GradeScore } from 'taipei-rollout-rules/appraisal'
import type { classifyBody as ClassifyBody } from 'taipei-rollout-rules/definitions'
import { type Finding, asRatio, atLeast, atMost, inTime, nanoseconds } from './measure'
import { type GradeOf, gradeByJsonRulesEngine, gradeByZenEngine } from './rule-engines'

const gradeAlone = fileURLToPath(new URL('grade-alone.ts', import.meta.url))

interface Rules {
  readonly dueDate: typeof DueDate
  readonly gradeScore: typeof GradeScore
  readonly classifyBody: typeof ClassifyBody
}

export async function ruleFindings({ dueDate, gradeScore, classifyBody }: Rules): Promise<Finding[]> {
  return [
    atMost(
      'dueDate of 3 workdays, with validation, ledger and readings',
      await nanoseconds(() => dueDate({ duty: 'working-group-change', from: '2025-09-26' })),
      20e3,
      inTime,
    ),
    atMost(
      'dueDate of 10 workdays over a closure',
      await nanoseconds(() => dueDate({ duty: 'seed-replacement', from: '2024-07-22' })),
      20e3,
      inTime,
    ),
    ...(await gradeFindings(gradeScore)),
    ...(await bodyFindings(classifyBody)),
  ]
}

async function gradeFindings(gradeScore: typeof GradeScore): Promise<Finding[]> {
  return [
    atMost(
      'gradeScore of 87, with validation and readings',
      await nanoseconds(() => gradeScore({ score: 87 })),
      1.5e3,
      inTime,
    ),
    atMost(
      'gradeScore of 94.5, where a reading matters',
      await nanoseconds(() => gradeScore({ score: 94.5 })),
      3e3,
      inTime,
    ),
    atMost(
      'gradeScore of 101, where a reading matters',
      await nanoseconds(() => gradeScore({ score: 101 })),
      3e3,
      inTime,
    ),
    atLeast(
      'gradeScore faster than json-rules-engine',
      await timesFaster('json-rules-engine', gradeByJsonRulesEngine(), gradeScore),
      30,
      asRatio,
    ),
    atLeast('gradeScore faster than ZEN engine', await timesFaster('zen', gradeByZenEngine(), gradeScore), 30, asRatio),
  ]
}

/**
 * How many times longer a peer takes at 87, once it has given the same grades as we on both sides of every bound.
 * The median of several pairs, one engine after the other, each in a process of its own:
 * in one process what an engine leaves to be collected slows the other several times.
 */
async function timesFaster(peer: string, gradeOf: GradeOf, gradeScore: typeof GradeScore): Promise<number> {
  for (const score of [101, 100, 95, 94.9, 90, 89, 87, 80, 79.5, 70, 69, 60, 59, 0, -1]) {
    const [theirs, ours] = [await gradeOf(score), gradeScore({ score }).value]
    if (theirs !== ours) throw new Error(`${peer} gives ${score} the grade ${String(theirs)}, not ${ours}`)
  }
  const ratios = Array.from({ length: 5 }, () => alone(peer) / alone('ours')).sort((a, b) => a - b)
  return ratios[2] as number
}

function alone(engine: string): number {
  return Number(execFileSync(process.execPath, ['--import', 'tsx', gradeAlone, engine], { encoding: 'utf8' }))
}

async function bodyFindings(classifyBody: typeof ClassifyBody): Promise<Finding[]> {
  const slowest = async (names: readonly string[]): Promise<number> => {
    const times: number[] = []
    for (const name of names) times.push(await nanoseconds(() => classifyBody({ name })))
    return Math.max(...times)
  }
  return [
    atMost(
      'classifyBody, the slowest listed name',
      await slowest([
        '教育局',
        '通信隊',
        '臺北市政府環境保護局內湖垃圾焚化廠',
        '北市環保局內湖焚化廠',
        '台北市 立 建國高級中學',
      ]),
      5e3,
      inTime,
    ),
    atMost(
      'classifyBody, the slowest ambiguous name',
      await slowest(['大安', '中正分局', '戶政事務所', '第一分局']),
      5e3,
      inTime,
    ),
    atMost(
      'classifyBody, the slowest name not listed',
      await slowest(['木柵', '建國高中', '資訊股', '教育部', '臺北市政府資訊處長辦公室']),
      100e3,
      inTime,
    ),
  ]
}
