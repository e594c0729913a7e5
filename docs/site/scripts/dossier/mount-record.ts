import { shortDate } from '../../../../src/wording/date-text'
import { element } from '../../../../src/element/dom'
import { text } from '../../../../src/kernel/locale'
import { toIsoDate } from '../../../../src/kernel/taipei-date'
import { markedIn } from '../../parts/chinese-marked'
import { type Frame, recordReport } from '../../parts/record-report'
import { pageLocale } from '../page-locale'
import { filledIn } from './filled-in'
import { type Found, type GivenFault, auditTyped, textOfFile } from './given-record'
import { forgetRecord, keepRecord, keptRecord } from './kept-record'
import { takeAway } from './take-away'

const texts = {
  faults: text('這份紀錄還不能稽核，請改正：', 'The record cannot be audited yet; correct this:'),
  audited: text('稽核完成，結果如下。', 'Audited; the report stands below.'),
  nothing: text('請先開啟、貼上或填寫一份紀錄。', 'Open, paste or fill in a record first.'),
  kept: text('已保留在這個瀏覽器。', 'Kept in this browser.'),
  keptBefore: text('這是先前保留在這個瀏覽器的紀錄。', 'This is the record that was kept in this browser before.'),
  notKept: text('這個瀏覽器不允許保留。', 'This browser does not allow it to be kept.'),
  forgotten: text('已刪除，這個瀏覽器不再保留紀錄。', 'Deleted; this browser keeps no record any more.'),
} as const

/** Makes the page's form work: a record comes in, its report takes the place of the example's. */
export function mountRecord(section: HTMLElement, report: HTMLElement): void {
  const locale = pageLocale
  const frame: Frame = {
    locale,
    t: (chinese, english) => text(chinese, english)[locale],
    to: (path) => `${section.dataset['root'] as string}${path}`,
  }
  const form = section.querySelector('form.record') as HTMLFormElement
  const file = section.querySelector('#record-file') as HTMLInputElement
  const open = section.querySelector('[data-open]') as HTMLElement
  const record = section.querySelector('#record-text') as HTMLTextAreaElement
  const day = section.querySelector('#record-as-of') as HTMLInputElement
  const faultList = section.querySelector('[data-faults]') as HTMLElement
  const said = section.querySelector('[data-said]') as HTMLElement
  const keep = section.querySelector('[data-keep]') as HTMLElement
  const forget = section.querySelector('[data-forget]') as HTMLElement
  const filling = section.querySelector('form.fill-in') as HTMLFormElement

  const say = (what: keyof typeof texts | null): void => {
    said.textContent = what === null ? '' : texts[what][locale]
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void auditNow()
  })
  filling.addEventListener('submit', (event) => {
    event.preventDefault()
    write(filledIn(filling))
    void auditNow()
  })
  open.addEventListener('click', () => file.click())
  file.addEventListener('change', () => {
    void openFile()
  })
  for (const button of section.querySelectorAll<HTMLButtonElement>('[data-record]'))
    button.addEventListener('click', () => {
      write(JSON.parse(button.dataset['record'] as string))
      day.value = shortDate[locale](button.dataset['asOf'] as string)
      void auditNow()
    })
  keep.addEventListener('click', () => {
    if (record.value.trim() === '') {
      say('nothing')
      return
    }
    const isKept = keepRecord(record.value)
    forget.hidden = !isKept
    say(isKept ? 'kept' : 'notKept')
  })
  forget.addEventListener('click', () => {
    forgetRecord()
    forget.hidden = true
    say('forgotten')
    record.focus()
  })

  day.value = shortDate[locale](toIsoDate(new Date()))
  const kept = keptRecord()
  if (kept !== null) {
    record.value = kept
    forget.hidden = false
    say('keptBefore')
  }

  function write(dossier: unknown): void {
    record.value = JSON.stringify(dossier, null, 2)
  }

  async function openFile(): Promise<void> {
    const [chosen] = file.files ?? []
    if (chosen === undefined) return
    const read = textOfFile(new Uint8Array(await chosen.arrayBuffer()))
    // The same file can be chosen again once it was put right.
    file.value = ''
    if ('faults' in read) {
      showFaults(read.faults)
      return
    }
    record.value = read.text
    await auditNow()
  }

  async function auditNow(): Promise<void> {
    if (record.value.trim() === '') {
      say('nothing')
      record.focus()
      return
    }
    show(await auditTyped(record.value, day.value))
  }

  function show(found: Found): void {
    if ('faults' in found) {
      showFaults(found.faults)
      return
    }
    faultList.hidden = true
    faultList.replaceChildren()
    const markup = recordReport(frame, found.audit, found.plan)
    report.innerHTML = markedIn[locale](markup).markup
    report.removeAttribute('data-example')
    report.querySelector('#what-comes')?.after(takeAway(found, locale))
    say('audited')
    report.querySelector<HTMLElement>('h2')?.focus()
  }

  /** The report of another record would be taken for that of this one, so none stands. */
  function showFaults(faults: readonly GivenFault[]): void {
    report.replaceChildren()
    say(null)
    faultList.hidden = false
    faultList.replaceChildren(
      element('p', {}, texts.faults[locale]),
      element('ul', {}, ...faults.map((fault) => faultItem(fault))),
    )
    faultList.focus()
  }

  function faultItem({ path, where, what }: GivenFault): HTMLElement {
    return element(
      'li',
      path === null ? {} : { 'data-path': path },
      where[locale],
      ...(path === null ? [] : [' ', element('code', { lang: 'en' }, path)]),
      text('：', ': ')[locale],
      what[locale],
    )
  }
}
