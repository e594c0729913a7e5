import { createRequire } from 'node:module'
import * as ours from 'taipei-rollout-rules'
import { createWorkCalendar } from 'taipei-rollout-rules/calendar'
import { formatError } from 'taipei-rollout-rules/wording'

const theirs = createRequire(import.meta.url)(process.argv[2])

function thrownBy(ask) {
  try {
    ask()
  } catch (error) {
    return error
  }
}

const refused = thrownBy(() => theirs.gradeScore({}))
const closed = createWorkCalendar({ closures: [{ date: '2026-10-05', name: '颱風' }] })
const asked = { duty: 'seed-change', from: '2026-10-02' }

console.log(
  JSON.stringify({
    sameClass: ours.InvalidInputError === theirs.InvalidInputError,
    instances: [refused instanceof ours.InvalidInputError, refused instanceof ours.RolloutRulesError],
    formatted: formatError(refused, { locale: 'zh-TW' }),
    due: [theirs.dueDate(asked, { calendar: closed }).value.due, theirs.dueDate(asked).value.due],
  }),
)
