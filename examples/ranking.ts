/** The scores of forty bodies in three groups: the public rankings, the rewards, and what follows a D or E. */
import { readFileSync } from 'node:fs'
import { explain } from 'taipei-rollout-rules/analysis'
import { appraisalRoles, gradeAward, gradeConsequences, grades, rankBodies } from 'taipei-rollout-rules/appraisal'
import { label } from 'taipei-rollout-rules/wording'

const locale = 'zh-TW'
const text = readFileSync(new URL('scores.csv', import.meta.url), 'utf8')
const [, ...rows] = text.trimEnd().split('\n')
const results = rows.map((row) => {
  const [body = '', group = '', score = '', appraised] = row.split(',')
  // An empty cell is no score of 0.
  return { body, group, score: score === '' ? NaN : Number(score), alreadyItAppraised: appraised === '是' }
})

const ranking = rankBodies({ results: results.map(({ body, group, score }) => ({ body, group, score })) })
for (const { group, best, worst, unranked } of ranking.value.groups) {
  console.log(`【${group}】`)
  for (const { rank, body, score, grade } of best) console.log(`第 ${rank} 名　${body}　${score} 分　${grade}`)
  for (const { rank, body, score, grade } of worst) console.log(`倒數第 ${rank} 名　${body}　${score} 分　${grade}`)
  console.log(`不列排名：${unranked.length} 個機關或學校\n`)
}
console.log(explain(ranking, { locale }).split('\n').slice(1).join('\n'))

console.log('\n【獎勵】')
for (const grade of grades)
  for (const role of appraisalRoles) {
    const award = gradeAward({ grade, role })
    if (award.value !== null) console.log(`${grade}　${label('role', role, { locale })}　${resultOf(award)}`)
  }

console.log('\n【後續處理】')
const low = new Map(ranking.value.groups.flatMap(({ worst }) => worst).map(({ body, grade }) => [body, grade]))
for (const { body, alreadyItAppraised } of results) {
  const grade = low.get(body)
  if (grade === undefined) continue
  console.log(`${body}（${grade}）　${resultOf(gradeConsequences({ grade, alreadyItAppraised, assessedYear: 2026 }))}`)
}

function resultOf(decision: Parameters<typeof explain>[0]): string {
  return explain(decision, { locale }).split('\n')[0]?.replace('結果：', '') ?? ''
}
