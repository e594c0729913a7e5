/** The last day on which the bureau can be told in time of a change in a working group, and why, day by day. */
import { explain } from 'taipei-rollout-rules/analysis'
import { formatRocDate } from 'taipei-rollout-rules/calendar'
import { dueDate } from 'taipei-rollout-rules/deadlines'
import { label } from 'taipei-rollout-rules/wording'

const takesEffectOn = '2025-09-26'
const decision = dueDate({ duty: 'working-group-change', from: takesEffectOn })

console.log(`工作小組成員異動，${formatRocDate(takesEffectOn)}生效，最遲哪一天要通知資訊局？\n`)
console.log(explain(decision, { locale: 'zh-TW' }))
console.log('\n逐日計算：')
for (const { date, number, why } of decision.value.ledger) {
  console.log(
    `${formatRocDate(date)}：${label('day-kind', why, { locale: 'zh-TW' })}，${number === null ? '不計' : `第 ${number} 天`}`,
  )
}
