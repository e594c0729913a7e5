import { taipeiCalendar } from '../../../src/calendar/taipei-calendar'
import { text } from '../../../src/kernel/locale'
import { formatRocDate } from '../../../src/kernel/roc-date'
import { pageLocale } from './page-locale'

const section = document.querySelector('#count') as HTMLElement
const form = section.querySelector('form') as HTMLFormElement
const output = section.querySelector('output') as HTMLOutputElement

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
    output.textContent = text('請填日期與工作天數。', 'Type a date and a number of workdays.')[pageLocale]
    return
  }
  try {
    const date = taipeiCalendar.addWorkdays(from, count)
    output.textContent = text(`${formatRocDate(date)}（${date}）`, date)[pageLocale]
  } catch {
    output.textContent = text('超出已公布的日曆範圍。', 'That lies outside the published calendar.')[pageLocale]
  }
}
