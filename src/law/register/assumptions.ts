import { deepFreeze } from '../../kernel/json'
import type { LocalizedText } from '../../kernel/locale'
import type { AssumptionId } from '../assumption-id'
import type { ClauseId } from '../clause-id'

/** What the text does not say and a rule needs, where no other choice is offered. */
export interface Assumption {
  /** The clauses that leave it open. */
  readonly clauses: readonly ClauseId[]
  readonly text: LocalizedText
}

/**
 * What is taken for granted where the text is silent.
 *
 * @example
 * assumptions['hours-in-halves'].text.en // => 'The hours of a course and of leave are counted in half hours.'
 */
export const assumptions: Readonly<Record<AssumptionId, Assumption>> = /* @__PURE__ */ deepFreeze({
  'cross-agency-is-two-bodies': {
    clauses: ['2.1'],
    text: {
      'zh-TW': '使用者至少有兩個機關、機構或學校，即為「跨機關」。',
      en: 'A system is cross-agency when at least two bodies use it.',
    },
  },
  'phases-of-the-group': {
    clauses: ['3', '4.1', '5.3.1'],
    text: {
      'zh-TW': '階段以該機關所屬推廣組別的期程為準；各階段依序進行，期間互不重疊。',
      en: 'The phases are those of the group in which the body is rolled out; they follow one another and do not overlap.',
    },
  },
  'one-of-each-role-suffices': {
    clauses: ['5.3.3'],
    text: {
      'zh-TW': '工作小組有系統管理人員、種子人員各一人即可。',
      en: 'One administrator and one seed staff member are enough for a working group.',
    },
  },
  'calendar-years': {
    clauses: ['9.3'],
    text: {
      'zh-TW': '「每年」與「年度」均指日曆年。',
      en: 'Years are those of the calendar.',
    },
  },
  'extraordinary-meetings-do-not-move-the-two-months': {
    clauses: ['5.1.4'],
    text: {
      'zh-TW': '臨時會議不影響協調會報每兩個月開會一次的計算。',
      en: 'Extraordinary meetings do not move the two months of the council.',
    },
  },
  'then-binds-like-must': {
    clauses: ['6.1.1', '6.2.1', '6.3.1', '7.1.1'],
    text: {
      'zh-TW': '條文用「則由」、「則」、「採」時，與「應」同樣是義務。',
      en: 'What the text words as 則由, 則 or 採 binds like what it words as 應 (must).',
    },
  },
  'limit-runs-through-its-last-day': {
    clauses: ['5.3.4', '5.3.7', '6.1.3', '6.1.4', '6.2.3', '6.2.4', '7.1.3', '7.2.3', '7.3.3'],
    text: {
      'zh-TW': '期限到最後一天終了才屆滿；通知或送件以發出當天為準。',
      en: 'A limit runs to the end of its last day; what must be sent or notified is done on the day of sending.',
    },
  },
  'set-limit-is-a-period': {
    clauses: ['5.3.4', '6.1.3', '6.2.3'],
    text: {
      'zh-TW': '資訊局以通知指定的日期，是期間的末日，不只是一個日期。',
      en: 'A date that the bureau sets in a notice is the last day of a period, not a mere date.',
    },
  },
  'hours-in-halves': {
    clauses: ['7'],
    text: {
      'zh-TW': '課程與請假的時數以半小時為單位。',
      en: 'The hours of a course and of leave are counted in half hours.',
    },
  },
  'shared-ranking-lists': {
    clauses: ['9.4'],
    text: {
      'zh-TW': 'A+ 與 A 合列一份排名，D 與 E 合列另一份。',
      en: 'A+ and A share one ranking list, D and E another.',
    },
  },
})
