import { taipeiCalendar } from '../../../src/calendar/taipei-calendar'
import { formatRocDate } from '../../../src/kernel/roc-date'

const section = document.querySelector('#count') as HTMLElement
const form = section.querySelector('form') as HTMLFormElement
const output = section.querySelector('output') as HTMLOutputElement
const english = output.dataset['lang'] === 'en'

section.hidden = false
form.addEventListener('input', show)
form.addEventListener('submit', (event) => {
  event.preventDefault()
})
show()

/** The workday that many workdays away, or what keeps it from being told. */
function show(): void {
  const fields = new FormData(form)
  const [from, count] = [fields.get('from') as string, Number(fields.get('count'))]
  if (!form.checkValidity() || from === '') {
    output.textContent = english ? 'Type a date and a number of workdays.' : '請填日期與工作天數。'
    return
  }
  try {
    const date = taipeiCalendar.addWorkdays(from, count)
    output.textContent = english ? date : `${formatRocDate(date)}（${date}）`
  } catch {
    output.textContent = english ? 'That lies outside the published calendar.' : '超出已公布的日曆範圍。'
  }
}
