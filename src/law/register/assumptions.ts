import { deepFreeze } from '../../kernel/json'
import { type LocalizedText, text } from '../../kernel/locale'
import type { AssumptionId } from '../assumption-id'
import type { ClauseId } from '../clause-id'

/** What the text does not say and a rule needs, where no other choice is offered. */
export interface Assumption {
  /** The clauses that leave it open. */
  readonly clauses: readonly ClauseId[]
  readonly text: LocalizedText
}

/**
 * What is assumed where the text is silent.
 *
 * @example
 * assumptions['hours-in-halves'].text.en // => 'The hours of a course and of leave are counted in half hours.'
 */
export const assumptions: Readonly<Record<AssumptionId, Assumption>> = /* @__PURE__ */ registeredAssumptions()

function registeredAssumptions(): typeof assumptions {
  return deepFreeze({
    'cross-agency-is-two-bodies': {
      clauses: ['2.1'],
      text: text(
        '使用者至少有兩個機關、機構或學校，即為「跨機關」。',
        'A system is cross-agency when at least two bodies use it.',
      ),
    },
    'phases-of-the-group': {
      clauses: ['3', '4.1'],
      text: text(
        '階段以該機關所屬推廣組別的期程為準，並假定各階段依序進行、期間互不重疊；條文本身並未規定先後。',
        'The phases are those of the rollout group to which the body belongs. They follow one another without overlap, although the text itself sets no order.',
      ),
    },
    'one-council-for-all-systems': {
      clauses: ['5.1.1'],
      text: text('所有重大資訊系統共用一個協調會報。', 'One coordination council serves all systems.'),
    },
    'extraordinary-meetings-do-not-move-the-two-months': {
      clauses: ['5.1.4'],
      text: text(
        '臨時會議不影響協調會報每兩個月開會一次的計算。',
        'Extraordinary meetings do not change how the two months of the council are counted.',
      ),
    },
    'designated-are-invited': {
      clauses: ['5.1.4'],
      text: text(
        '經指定的機關代表，開會時一律邀請出席。',
        'Designated agency representatives are invited as a matter of course.',
      ),
    },
    'meetings-without-invitation-count-nowhere': {
      clauses: ['5.1.6'],
      text: text(
        '未召開或未受邀的會議，不計入連續次數，也不使其中斷。',
        'A meeting that was not held, or to which the person was not invited, neither counts as missed nor ends a run of misses.',
      ),
    },
    'merged-groups-meet-for-each-system': {
      clauses: ['5.2.1', '5.3.2'],
      text: text(
        '合併後的小組開會，視為各相關系統均已開會。',
        'A meeting of merged groups counts for each of their systems.',
      ),
    },
    'set-limit-is-a-period': {
      clauses: ['5.3.4', '6.1.3', '6.2.3'],
      text: text(
        '資訊局以通知指定的日期，是期間的末日，不只是一個日期。',
        'A date that the bureau sets in a notice is the last day of a period, not only a date.',
      ),
    },
    'limit-runs-through-its-last-day': {
      clauses: ['5.3.4', '5.3.7', '6.1.3', '6.1.4', '6.2.3', '6.2.4', '7.1.3', '7.2.3', '7.3.3'],
      text: text(
        '期限到最後一天終了才屆滿；通知或送件以發出當天為準。',
        'A limit runs to the end of its last day; what must be sent or notified is done on the day of sending.',
      ),
    },
    'workdays-of-agencies': {
      clauses: ['5.3.4', '5.3.7', '6.1.3', '6.1.4', '6.2.3', '6.2.4', '7.1.3', '7.2.3', '7.3.3'],
      text: text(
        '工作天以政府行政機關辦公日曆表為準，各機關一律適用；另有日曆的機關（如事業機構、警察、醫院、消防）於選項提供。',
        'Workdays are those of the calendar of government agencies, for every body; a body with a calendar of its own, such as an enterprise, the police, a hospital or the fire service, gives it in the options.',
      ),
    },
    'city-closure-holds-everywhere': {
      clauses: ['5.3.4', '5.3.7', '6.1.3', '6.1.4', '6.2.3', '6.2.4', '7.1.3', '7.2.3', '7.3.3'],
      text: text(
        '臺北市停班，對設在外縣市的機關（如翡翠水庫管理局）也適用，除非選項另有提供。',
        'A closure of Taipei City holds for a body seated elsewhere too, such as the reservoir administration, unless the options say otherwise.',
      ),
    },
    'then-binds-like-must': {
      clauses: ['6.1.1', '6.2.1', '6.3.1', '7.1.1'],
      text: text(
        '條文以敘述句指示某事而未用「應」者，與「應」同為義務，如「則由」、「採」、「擔任」、「定之」、「負責」、「辦理之」、「給予」、「予以」、「並予」、「併計於」。',
        'A statement without 應 (must) that tells somebody to act binds as 應 does, such as one with 則由, 採, 擔任, 定之, 負責, 辦理之, 給予, 予以, 並予 or 併計於.',
      ),
    },
    'quota-of-one-system': {
      clauses: ['6.2.2'],
      text: text(
        '種子人員的上限 1/20 就單一系統計算；機關總員額以預算員額為準。',
        'The limit of 1/20 applies to each system by itself, and the posts of a body are those of its budget.',
      ),
    },
    'hours-in-halves': {
      clauses: ['7'],
      text: text('課程與請假的時數以半小時為單位。', 'The hours of a course and of leave are counted in half hours.'),
    },
    'unnamed-actors': {
      clauses: ['7.1.3', '7.2.3', '7.3.3', '9.2', '9.3', '9.4'],
      text: text(
        '條文沒有寫明由誰考評、排名、公布或退訓的，不代為指定。',
        'Where the text does not say who appraises, ranks, publishes or expels, nobody is named here either.',
      ),
    },
    'bureau-holds-its-courses': {
      clauses: ['7.1.1', '7.2.1'],
      text: text(
        '稽核紀錄時，資訊局辦理的課程，其退訓等處置以資訊局為執行者。',
        'In the audit of a record, it is the bureau that expels from the courses that it holds.',
      ),
    },
    'no-double-award': {
      clauses: ['8.3', '9.5'],
      text: text('同一事由不重複獎勵。', 'One matter is not rewarded twice.'),
    },
    'launch-assessed-in-its-last-year': {
      clauses: ['9.2', '9.5.6'],
      text: text(
        '系統上線階段跨兩個年度的，以最後一個年度為考評年度。',
        'A launch over two calendar years is appraised in the last of them.',
      ),
    },
    'calendar-years': {
      clauses: ['9.3'],
      text: text('「每年」與「年度」均指日曆年。', 'Years are those of the calendar.'),
    },
    'bureau-appraises': {
      clauses: ['9.2', '9.3', '9.4', '9.5.6', '9.6'],
      text: text(
        '稽核紀錄時，考評、排名、公布與列入資訊績效考評，以資訊局為執行者。',
        'In the audit of a record, it is the bureau that appraises, ranks, publishes and includes a body in the appraisal of information work.',
      ),
    },
  })
}
