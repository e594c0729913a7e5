import { type Basis, type RuleOptions } from '../../law/rule'
import { taipeiCalendar } from '../../calendar/taipei-calendar'
import { InvalidInputError } from '../../kernel/errors'
import { type Locale, type LocalizedText, text } from '../../kernel/locale'
import { type Evaluated, evaluateMany } from '../../law/evaluate-many'
import { clauseMark } from '../../law/format-clause'
import type { RuleId } from '../../law/rule-id'
import { resultSentence } from '../../wording/sentences'
import { formatError } from '../../wording/format-error'
import type { PrintedAnswer, Printing } from '../answer'
import { anyRule } from '../any-rule'
import { isBreach } from '../../law/adverse'
import { datesIn } from '../dates-form'
import { formatFault } from '../fault'
import { faultInRuleFacts } from '../fault-in-words'
import { fitted } from '../fitted'
import type { Page } from '../page'
import { painted } from '../shown'
import { type ResultFile, writtenText } from './result-file'
import type { FactRows, RowOfFacts } from './row-of-facts'
import { rowSummary } from './row-summary'

/** What a rule decides of each of many rows, told row by row, and a summary; with a file, the rows go there. */
export function answerOfRows(
  rule: RuleId,
  { titles, batches }: FactRows,
  options: RuleOptions,
  file: ResultFile | null,
): PrintedAnswer {
  return {
    print: async (printing) => {
      const { locale, json } = printing
      const summary = rowSummary(titles)
      const told = json ? inJson(rule, titles, printing) : inWords(rule, titles, printing)
      const results = inFile(rule, titles, printing, file)
      let breach = false
      let isHeard = true
      await printing.print(told.head)
      for await (const batch of batches) {
        const answers = answersOf(rule, batch, options)
        breach ||= answers.some(isBreachAmong)
        for (const [row, answer] of answers) summary.count(row, 'decision' in answer ? told.result(answer) : null)
        results?.write(answers)
        // Of what a file takes, only what is wrong is told.
        const shown = file === null ? answers : json ? [] : answers.filter(([, answer]) => 'error' in answer)
        isHeard = await printing.print(told.rows(shown))
        if (!isHeard) break
        printing.progress(summary.rows())
      }
      printing.done()
      await results?.close()
      if (isHeard) await printing.print(told.end(summary.text(locale), file))
      return { breach, unanswered: summary.faulty() > 0 && isHeard }
    },
  }
}

type Answered = readonly [RowOfFacts, Evaluated<unknown>]

function answersOf(rule: RuleId, batch: readonly RowOfFacts[], options: RuleOptions): Answered[] {
  const facts = batch.map((row) => row.facts)
  return Array.from(evaluateMany(anyRule(rule), facts, plainOptions(options)), (answer, place) => [
    batch[place] as RowOfFacts,
    answer,
  ])
}

/** Options that say nothing need not be read again for every row. */
function plainOptions({ readings = {}, calendar, ...more }: RuleOptions): RuleOptions | undefined {
  return Object.keys(readings).length === 0 && (calendar ?? taipeiCalendar) === taipeiCalendar
    ? undefined
    : { readings, ...(calendar !== undefined && { calendar }), ...more }
}

function isBreachAmong([, answer]: Answered): boolean {
  return 'decision' in answer && isBreach(answer.decision.value)
}

/** How rows are told. */
interface Telling {
  readonly head: string
  readonly result: (answer: Decided) => string
  readonly rows: (answers: readonly Answered[]) => string
  readonly end: (summary: string, file: ResultFile | null) => string
}

type Decided = Extract<Evaluated<unknown>, { readonly decision: unknown }>

function inWords(rule: RuleId, titles: readonly string[], { locale, page }: Printing): Telling {
  const dated = datesOf(locale, page)
  const result = ({ decision }: Decided): string => dated(resultSentence(decision, locale))
  const rowText = ([row, answer]: Answered): string => {
    const said = 'decision' in answer ? result(answer) : dated(errorText(rule, answer, row, titles, locale))
    const place = text(`第 ${row.row} 列`, `row ${row.row}`)[locale]
    const cells = [place, ...row.reference.filter((cell) => cell !== ''), said].join('  ')
    const line = page.columns === Infinity ? cells : fitted(cells, page.columns)
    return `${page.coloured && ('error' in answer || isBreachAmong([row, answer])) ? painted(line, 'breach') : line}\n`
  }
  return {
    head: '',
    result,
    rows: (answers) => answers.map(rowText).join(''),
    end: (summary, file) =>
      `${file === null ? '\n' : writtenText(file.path, locale)}${fitted(summary, page.columns)}\n`,
  }
}

/** A text has no date without a figure in it. */
function datesOf(locale: Locale, { dates }: Page): (text: string) => string {
  return (text) => (/\d/.test(text) ? datesIn(text, dates, locale) : text)
}

/** A list in JSON, entry by entry. */
function inJson(rule: RuleId, titles: readonly string[], { locale }: Printing): Telling {
  let mark = '\n'
  return {
    head: '[',
    result: ({ decision }) => resultSentence(decision, locale),
    rows: (answers) =>
      answers
        .map(([{ row, facts, cells }, answer]) => {
          const told = facts === undefined ? noRow(rule, noRowText(cells.length, titles.length)[locale], row) : answer
          const entry = `${mark}${JSON.stringify({ ...told, row }, null, 2).replace(/^/gm, '  ')}`
          mark = ',\n'
          return entry
        })
        .join(''),
    end: () => '\n]\n',
  }
}

function errorText(
  rule: RuleId,
  { error }: Extract<Evaluated<unknown>, { readonly error: unknown }>,
  { facts, cells }: RowOfFacts,
  titles: readonly string[],
  locale: Locale,
): string {
  if (facts === undefined) return noRowText(cells.length, titles.length)[locale]
  if (!(error instanceof InvalidInputError)) return formatError(error, { locale })
  return error.issues
    .map((issue) => formatFault(faultInRuleFacts(rule, issue, facts), locale))
    .join(text('；', '; ')[locale])
}

/** A row that is none, as an error of its facts would be. */
function noRow(rule: RuleId, message: string, row: number): object {
  const issues = [{ path: '', segments: [], code: 'malformed-row', message, rule }]
  return { row, error: { name: 'InvalidInputError', code: InvalidInputError.code, issues, rule } }
}

/** A row that is none has another number of cells than the head, or no end. */
function noRowText(cells: number, columns: number): LocalizedText {
  return cells === 0
    ? text('引號沒有成對，無法分欄', 'has a quote that is not closed, so it has no cells')
    : text(
        `有 ${cells} 格，標題列有 ${columns} 欄；內容含分隔符號者，請以雙引號括住`,
        `has ${cells} cells under ${columns} heads; put a cell that holds a delimiter in double quotes`,
      )
}

const answerTitles = [text('結果', 'result'), text('條款', 'clauses'), text('資料有誤', 'faults')]

/** The rows with what was decided, for a file. */
function inFile(rule: RuleId, titles: readonly string[], { locale, page }: Printing, file: ResultFile | null) {
  if (file === null) return undefined
  const dated = datesOf(locale, page)
  const clausesOf = (basis: readonly Basis[]): string =>
    [...new Set(basis.map(({ clause }) => clause))].map((clause) => clauseMark[locale](clause)).join(' ')
  file.write([[...titles, ...answerTitles.map((title) => title[locale])]])
  return {
    write: (answers: readonly Answered[]) => {
      file.write(
        answers.map(([row, answer]) => [
          ...titles.map((_, place) => row.cells[place] ?? ''),
          ...('decision' in answer
            ? [dated(resultSentence(answer.decision, locale)), clausesOf(answer.decision.basis), '']
            : ['', '', dated(errorText(rule, answer, row, titles, locale))]),
        ]),
      )
    },
    close: () => file.close(),
  }
}
