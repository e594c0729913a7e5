import { explainer } from 'taipei-rollout-rules/analysis'
import { InvalidInputError } from 'taipei-rollout-rules/calendar'
import { courseAttendance, courses } from 'taipei-rollout-rules/training'
import { attendanceWords } from 'taipei-rollout-rules/words/training'

/** One rule's form, answer and explanation, without a form library. */
const explain = explainer(attendanceWords)
const form = document.querySelector('form')!
const output = document.querySelector('output')!

for (const [name, { label }] of Object.entries(attendanceWords.facts)) {
  const field =
    name === 'course'
      ? Object.assign(document.createElement('select'), { name })
      : Object.assign(document.createElement('input'), { name, type: 'number', step: '0.5' })
  if (field instanceof HTMLSelectElement) {
    const { options } = attendanceWords.facts.course
    for (const course of courses) field.add(new Option(options[course]['zh-TW'], course))
  }
  form.append(Object.assign(document.createElement('label'), { textContent: label['zh-TW'] }), field)
}

form.addEventListener('input', () => {
  const given = Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) =>
      value === '' ? [] : [[name, name === 'course' ? value : Number(value)]],
    ),
  )
  try {
    output.textContent = explain(courseAttendance(given as never), { locale: 'zh-TW' })
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error
    output.textContent = error.issues.map(({ path, message }) => `${path} ${message}`).join('\n')
  }
})
