import { recordName } from '../../../../src/cli/record-name'
import { reportOf } from '../../../../src/cli/reports/report'
import { reportCsv } from '../../../../src/cli/reports/report-csv'
import { reportMarkdown } from '../../../../src/cli/reports/report-markdown'
import { type Audit, type Dossier, type RolloutPlan, toICalendar } from '../../../../src/dossier/index'
import { type Locale, type LocalizedText, text } from '../../../../src/kernel/locale'
import { element } from '../../../../src/element/dom'

/** What is taken away of a record: itself, what was found in it, and what comes. */
export interface Taken {
  readonly dossier: Dossier
  readonly audit: Audit
  readonly plan: RolloutPlan
}

interface File {
  readonly form: string
  readonly name: LocalizedText
  readonly file: (asOf: string) => string
  readonly type: string
  readonly content: (taken: Taken, locale: Locale) => string
}

const inJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

const files: readonly File[] = [
  {
    form: 'csv',
    name: text('稽核結果（CSV）', 'Audit (CSV)'),
    file: (asOf) => `audit-${asOf}.csv`,
    type: 'text/csv',
    content: ({ audit }, locale) => reportCsv(reportOf(audit, locale, 'roc')),
  },
  {
    form: 'md',
    name: text('稽核結果（Markdown）', 'Audit (Markdown)'),
    file: (asOf) => `audit-${asOf}.md`,
    type: 'text/markdown',
    content: ({ audit }, locale) => reportMarkdown(reportOf(audit, locale, 'roc')),
  },
  {
    form: 'json',
    name: text('稽核結果（JSON）', 'Audit (JSON)'),
    file: (asOf) => `audit-${asOf}.json`,
    type: 'application/json',
    content: ({ audit }) => inJson(audit),
  },
  {
    form: 'ics',
    name: text('期限（.ics，可匯入行事曆）', 'Last days (.ics, for a calendar program)'),
    file: (asOf) => `plan-${asOf}.ics`,
    type: 'text/calendar',
    content: ({ dossier, plan }, locale) =>
      toICalendar(plan.obligations, {
        // As the command stamps it, so whoever asks the same gets the same bytes.
        stamp: `${plan.asOf}T00:00:00Z`,
        name: recordName(dossier, 'zh-TW'),
        locale,
      }),
  },
  {
    form: 'record',
    name: text('紀錄本身（JSON）', 'The record itself (JSON)'),
    file: () => 'record.json',
    type: 'application/json',
    content: ({ dossier }) => inJson(dossier),
  },
]

/** Buttons that write what was found into files, as the command writes them; made in the page, asked of nobody. */
export function takeAway(taken: Taken, locale: Locale): HTMLElement {
  return element(
    'section',
    { id: 'take-away', class: 'lines' },
    element('h3', {}, text('下載', 'Download')[locale]),
    element(
      'div',
      { class: 'actions' },
      ...files.map((file) =>
        element('button', { type: 'button', 'data-form': file.form, onclick: () => save(file) }, file.name[locale]),
      ),
    ),
  )

  function save({ file, type, content }: File): void {
    const address = URL.createObjectURL(new Blob([content(taken, locale)], { type: `${type};charset=utf-8` }))
    element('a', { href: address, download: file(taken.audit.asOf) }).click()
    URL.revokeObjectURL(address)
  }
}
