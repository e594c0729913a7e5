// Times one engine's grade of 87 in a process that runs nothing else, and writes the nanoseconds.
import type { gradeScore as GradeScore } from 'taipei-rollout-rules/appraisal'
import { nanoseconds, nanosecondsAwaited } from './measure'
import { gradeByJsonRulesEngine, gradeByZenEngine } from './rule-engines'

const engines: Readonly<Record<string, () => Promise<number>>> = {
  ours: async () => {
    const { gradeScore } = (await import(new URL('../../dist/appraisal.js', import.meta.url).href)) as {
      gradeScore: typeof GradeScore
    }
    return nanoseconds(() => gradeScore({ score: 87 }))
  },
  'json-rules-engine': async () => {
    const gradeOf = gradeByJsonRulesEngine()
    return nanosecondsAwaited(() => gradeOf(87))
  },
  zen: async () => {
    const gradeOf = gradeByZenEngine()
    return nanosecondsAwaited(() => gradeOf(87))
  },
}

console.log(await engines[process.argv[2]!]!())
