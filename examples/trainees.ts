/** Forty trainees, from CSV to CSV: whether leave or an absence expels each, why, and how much leave is left. */
import { readFileSync } from 'node:fs'
import { evaluateMany } from 'taipei-rollout-rules'
import { explain } from 'taipei-rollout-rules/analysis'
import { InvalidInputError } from 'taipei-rollout-rules/kernel'
import { courseAttendance, courses } from 'taipei-rollout-rules/training'
import { formatIssue, label } from 'taipei-rollout-rules/wording'

const locale = 'zh-TW'
// No cell of this list has a comma or a quotation mark in it; a list that may have some is read with a library.
const text = readFileSync(new URL('trainees.csv', import.meta.url), 'utf8')
const [head = '', ...rows] = text.trimEnd().split('\n')

const facts = rows.map((row) => {
  const [, , , course = '', totalHours, leaveHours, unexcusedHours] = row.split(',')
  return {
    course: courses.find((one) => label('course', one, { locale }) === course) ?? course,
    totalHours: hours(totalHours),
    leaveHours: hours(leaveHours),
    unexcusedHours: hours(unexcusedHours),
  }
})

console.log(`${head},結果,尚可請假時數,理由,資料有誤`)
for (const { row, ...found } of evaluateMany(courseAttendance, facts)) {
  if ('decision' in found) {
    const [result = '', ...why] = explain(found.decision, { locale }).split('\n')
    const { leaveHoursLeft } = found.decision.value
    console.log([rows[row - 1], result.replace('結果：', ''), leaveHoursLeft, why.join('；'), ''].join(','))
  } else {
    const { error } = found
    const faults = error instanceof InvalidInputError ? error.issues.map((issue) => formatIssue(issue, { locale })) : []
    console.log([rows[row - 1], '', '', '', faults.join('；')].join(','))
  }
}

/** What stands in an empty cell is not known; it is not 0. */
function hours(cell = ''): number | undefined {
  return cell.trim() === '' ? undefined : Number(cell)
}
