import { type Audit, type Obligation, auditText } from '../../dossier/index'
import { titleOf } from '../../dossier/view/line-text'
import { parseIsoDate } from '../../kernel/civil-date'
import type { Locale } from '../../kernel/locale'
import type { CommandAnswer } from '../answer'
import { type Page, type Tone, SOON } from '../page'
import { safeCell } from '../rows/csv-text'
import { writtenText } from '../rows/result-file'
import { shown } from '../shown'
import { type Report, reportOf, rowsOf } from './report'
import { reportCsv } from './report-csv'
import type { ReportFormat, ReportTarget } from './report-format'
import { reportHtml } from './report-html'
import { reportMarkdown } from './report-markdown'

/** What an audit is told as: the audit, whether it is a breach, and how its plain text ends. */
export interface Told {
  readonly audit: Audit
  readonly breach: boolean
  readonly ended: (text: string, locale: Locale) => string
}

/** An audit in the form that was asked for, printed, or written where a file is named. */
export function answerOfReport({ audit, breach, ended }: Told, { format, file }: ReportTarget): CommandAnswer {
  const plainText = (locale: Locale): string => ended(auditText(audit, { locale }), locale)
  if (file === null)
    return {
      json: audit,
      text: (locale, page) =>
        format === 'text' ? plainText(locale) : textIn[format as keyof typeof textIn](audit, locale, page),
      tones: (locale) => tonesOf(audit, locale),
      verbatim: format !== 'text',
      breach,
    }
  return {
    print: async ({ locale, page, print }) => {
      file.sink.write(
        format === 'text'
          ? `${shown(plainText(locale), { ...page, columns: Infinity, coloured: false }, locale)}\n`
          : format === 'xlsx'
            ? await spreadsheet(reportOf(audit, locale, page.dates))
            : textIn[format](audit, locale, page),
      )
      file.sink.close()
      await print(writtenText(file.path, locale))
      return { breach, unanswered: false }
    },
  }
}

/** What is wrong, and what is to be done within a week. */
function tonesOf({ obligations, asOf }: Audit, locale: Locale): ReadonlyMap<string, Tone> {
  const isSoon = ({ status, due }: Obligation): boolean =>
    status === 'pending' && due !== null && parseIsoDate(due) - parseIsoDate(asOf) <= SOON
  return new Map(
    obligations
      .filter(({ own }) => own)
      .flatMap((line) => {
        const tone: Tone | null = line.breach !== null ? 'breach' : isSoon(line) ? 'soon' : null
        return tone === null ? [] : [[titleOf(line, locale), tone] as const]
      }),
  )
}

type InText = (audit: Audit, locale: Locale, page: Page) => string

function worded(write: (report: Report) => string): InText {
  return (audit, locale, { dates }) => write(reportOf(audit, locale, dates))
}

const textIn: Readonly<Record<Exclude<ReportFormat, 'text' | 'xlsx'>, InText>> = {
  json: (audit) => `${JSON.stringify(audit, null, 2)}\n`,
  csv: worded(reportCsv),
  md: worded(reportMarkdown),
  html: worded(reportHtml),
}

async function spreadsheet(report: Report): Promise<Uint8Array> {
  const { spreadsheetOf } = await import('../rows/spreadsheet')
  return spreadsheetOf(rowsOf(report).map((row) => row.map(safeCell)))
}
