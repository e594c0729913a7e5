import { text } from '../../../kernel/locale'
import { formatRocDate } from '../../../kernel/roc-date'
import { counted, listed } from '../../english'
import { phase } from '../shared-facts'
import { ruleWords } from '../../rule-words'

/** 玖、二 · 玖、三. */
export const scheduleWords = /* @__PURE__ */ ruleWords('appraisal.schedule', () => ({
  title: text('考評分為哪幾期', 'periods of appraisal'),
  example: { phase: 'operations', from: '2025-06-01', to: '2026-12-31' },
  facts: {
    phase: {
      ...phase,
      question: text('系統處於哪一個階段？', 'In which phase is the system?'),
      phrases: ['考核一次', '每年考核一次'],
    },
    from: {
      label: text('階段起日', 'first day of the phase'),
      question: text('階段自哪一天開始？', 'On which day does the phase begin?'),
      phrases: ['每年考核一次'],
    },
    to: {
      label: text('階段迄日', 'last day of the phase'),
      question: text('階段至哪一天結束？', 'On which day does the phase end?'),
      phrases: ['每年考核一次'],
    },
  },
  result: text(
    ({ periods }) =>
      `考核期間：${periods.map(({ from, to, partial }) => `${formatRocDate(from)}至${formatRocDate(to)}${partial ? '（不滿一年）' : ''}`).join('；')}`,
    ({ periods }) =>
      `appraised for ${listed(periods.map(({ from, to, partial }) => `${from} to ${to}${partial ? ' (part of a year)' : ''}`))}`,
  ),
  steps: {
    'once-in-launch': text(
      ({ from, to }) => `「系統上線」階段自${formatRocDate(from)}至${formatRocDate(to)}，考核一次`,
      ({ from, to }) => `The launch phase from ${from} to ${to} is appraised once`,
    ),
    'once-a-year': text(
      ({ from, to, periods }) =>
        `「系統維運」階段自${formatRocDate(from)}至${formatRocDate(to)}，每年考核一次，共 ${periods} 個年度`,
      ({ from, to, periods }) =>
        `The operations phase from ${from} to ${to} is appraised every year, here for ${counted(periods, 'year')}`,
    ),
  },
  readings: {},
}))
