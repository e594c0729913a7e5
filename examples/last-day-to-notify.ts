/** The last day on which the bureau can be told in time of a change in a working group, and why. */
import { formatRocDate, taipeiCalendar } from 'taipei-rollout-rules/calendar'
import { dueDate } from 'taipei-rollout-rules/deadlines'
import { describeDueDate } from '../src/wording/descriptions'

const takesEffectOn = '2025-09-26'
const decision = dueDate({ duty: 'working-group-change', from: takesEffectOn })

console.log(`工作小組成員異動，${formatRocDate(takesEffectOn)}生效，最遲哪一天要通知資訊局？\n`)
console.log(describeDueDate(decision, 'zh-TW', taipeiCalendar))
