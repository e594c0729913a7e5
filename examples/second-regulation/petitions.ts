/** Petitions to the city (人民陳情): which may go without a reply, and the last day for a reply. */
import { atLeast, below, defineLaw, isoDate, objectOf, text, truth, wholeNumber } from 'taipei-rollout-rules/kernel'
import { periodEnd, periodReadings, periodReadingsOf, readCalendarOptions } from 'taipei-rollout-rules/periods'
import { readings } from 'taipei-rollout-rules/regulation'
import type { AnyWords } from 'taipei-rollout-rules/analysis'

/** The clauses as they are printed. */
export const clauses = {
  '173.1': text('行政程序法第 173 條第 1 款', 'Administrative Procedure Act, article 173, item 1'),
  '173.2': text('行政程序法第 173 條第 2 款', 'Administrative Procedure Act, article 173, item 2'),
  limit: text('陳情案件處理期限', 'Limit for petitions'),
}

export const law = defineLaw({
  clauses: ['173.1', '173.2', 'limit'],
  // From which petition on the same matter somebody petitions 一再; the default first.
  readings: { 'again-and-again': ['second', 'third'], ...periodReadings },
  readOptions: readCalendarOptions,
})

/** The rows where the text says so of a petition after this many answered ones. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- names what the members have in common
const rowsFrom = <const Count extends number>(count: Count) =>
  [
    { when: { identified: false }, clause: '173.1', code: 'nameless' },
    { when: { identified: true, answeredBefore: atLeast(count) }, clause: '173.2', code: 'repeated' },
    { when: { identified: true, answeredBefore: below(count) }, clause: '173.2', code: 'reply' },
  ] as const

export const petitionReply = law.tableRule({
  id: 'petitions.reply',
  exportName: 'petitionReply',
  facts: objectOf<{ readonly identified: boolean; readonly answeredBefore: number }>({
    identified: truth(),
    // Earlier petitions on the same matter that were dealt with and clearly answered.
    answeredBefore: wholeNumber(),
  }),
  rows: { reading: 'again-and-again', choices: { second: rowsFrom(1), third: rowsFrom(2) } },
})

export const petitionDue = law.rule({
  id: 'petitions.due',
  exportName: 'petitionDue',
  clauses: ['limit'],
  facts: objectOf<{ readonly receivedOn: string }>({ receivedOn: isoDate() }),
  value: objectOf<{ readonly due: string }>({ due: isoDate() }),
  decide({ receivedOn }, reading, { calendar }) {
    // 收件次一工作天起六個工作天
    const limit = { from: receivedOn, count: 6, unit: 'workday', firstDay: 'excluded', dayOff: 'next-workday' } as const
    const due = periodEnd(limit, { calendar, readings: periodReadingsOf(reading) }).value.end
    return { value: { due }, basis: () => [{ clause: 'limit', code: 'six-workdays', data: { receivedOn, due } }] }
  },
})

export const replyWords: AnyWords = {
  rule: 'petitions.reply',
  clauses,
  title: text('陳情案件是否得不予處理', 'whether a petition may go without a reply'),
  facts: {
    identified: {
      label: text('具真實姓名及住址', 'true name and address'),
      question: text('是否具真實姓名及住址？', 'Are a true name and an address given?'),
    },
    answeredBefore: {
      label: text('同一事由已答覆次數', 'earlier answers'),
      question: text('同一事由先前答覆過幾次？', 'How often was the same matter answered before?'),
    },
  },
  result: text(
    (outcome: string) => (outcome === 'reply' ? '應予處理' : '得不予處理'),
    (outcome: string) => (outcome === 'reply' ? 'it must be dealt with' : 'it may go without a reply'),
  ),
  steps: {
    nameless: text('未具真實姓名或住址', 'no true name or address'),
    repeated: text('同一事由已明確答覆，仍一再陳情', 'petitioned again after a clear answer'),
    reply: text('無得不予處理的情形', 'no ground to leave it'),
  },
  readings: {
    'again-and-again': {
      question: text('第幾次陳情起算「一再陳情」？', 'From which petition on is it again and again?'),
      choices: { second: { label: text('第二次', 'the second') }, third: { label: text('第三次', 'the third') } },
    },
  },
}

export const dueWords: AnyWords = {
  rule: 'petitions.due',
  clauses,
  title: text('陳情案件處理期限', 'last day for a petition'),
  facts: {
    receivedOn: { label: text('收件日', 'day of receipt'), question: text('哪一天收件？', 'When was it received?') },
  },
  result: text(
    ({ due }: { due: string }) => `至遲 ${due} 處理完畢`,
    ({ due }: { due: string }) => `by ${due} at the latest`,
  ),
  steps: {
    'six-workdays': text('自收件次一工作天起六個工作天', 'six workdays from the workday after receipt'),
  },
  // Which days are workdays hangs on the readings that the first regulation has too.
  readings,
}
