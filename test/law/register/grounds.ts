import type { AssumptionId } from '../../../src/law/assumption-id'
import type { ClauseId } from '../../../src/law/clause-id'
import type { ReadingId } from '../../../src/law/reading-choices'

/**
 * What a number, bound or comparison of a rule rests on: words of a clause, perhaps as a reading takes them; or why it
 * is no figure of the law.
 */
export type Ground =
  | { readonly clause: ClauseId; readonly words: string; readonly reading?: ReadingId }
  | { readonly reading: ReadingId }
  | { readonly assumption: AssumptionId }
  | { readonly reason: string }

const inWords = (clause: ClauseId, words: string, reading?: ReadingId): Ground => ({
  clause,
  words,
  ...(reading && { reading }),
})
const inEach = (words: string, ...clauses: readonly ClauseId[]): readonly Ground[] =>
  clauses.map((clause) => inWords(clause, words))
const ofReading = (reading: ReadingId): Ground => ({ reading })
const assumed = (assumption: AssumptionId): Ground => ({ assumption })
const because = (reason: string): Ground => ({ reason })

const FACTS = because('says which facts are admitted; an input error is about it')
const WORKING = because('a step of the working, without a figure of its own')
const SHOWS = because('facts that show a case, on one side of its limit')
const NAMES = because('compares spellings of names')

const leaveClauses = ['7.1.3', '7.2.3', '7.3.3'] as const
const changeClauses = ['5.3.4', '6.1.3', '6.2.3'] as const
const workdayLimits = [
  ...inEach('三個工作天內', ...changeClauses),
  inWords('5.3.7', '5 個工作天內'),
  ...inEach('10 個工作天內', '6.1.4', '6.2.4'),
  ...inEach('7 個工作天內', ...leaveClauses),
]
const designatedLimits = [
  inWords('5.3.4', '於資訊局指定日期前', 'designated-date'),
  inWords('5.3.4', '於期限內'),
  inWords('6.1.3', '應於資訊局通知上線前', 'going-live-day'),
  inWords('6.1.3', '於期限內'),
  inWords('6.2.3', '應於資訊局通知上線', 'seed-go-live'),
  inWords('6.2.3', '於期限內'),
]
const dissolved = inEach('下線退場後解散', '5.2.5', '5.3.8')
const seedLimits = [inWords('6.2.2', '應至少指派兩名'), inWords('6.2.2', '至多不超過機關總員額數 1/20')]
const monthly = inEach('每月應至少召開一次工作會議', '5.2.4', '5.3.5')
const quarterly = inEach('每季應至少召開一次工作會議', '5.2.4')
const everyTwoMonths = inEach('每兩個月召開一次會議為原則', '5.1.4')

/**
 * A ground for every number, date, bound and comparison in the sources of the rules: one an occurrence where it is the
 * law's.
 */
export const grounds: Readonly<Record<string, Readonly<Record<string, readonly Ground[]>>>> = {
  'award-basis.ts': {
    'award.min < award.max': [
      inWords('9.5.1', '給予計功 2 次或 1 次'),
      ...inEach('給予嘉獎 2 次或 1 次', '9.5.1', '9.5.2'),
    ],
  },
  'award.ts': { 'once: 1': [FACTS], 'twice: 2': [FACTS], 'thrice: 3': [FACTS], 'min > max': [FACTS] },
  'c02-definitions/classify-body.ts': {
    'LONGEST_NAME = 100': [FACTS],
    'several.length > 1': [NAMES],
    'names.length === 0': [NAMES],
  },
  'c02-definitions/find-bodies.ts': { 'fits.length > 0': [NAMES], 'below.length > 0': [NAMES] },
  'c02-definitions/major-system.ts': {
    'atLeast(2)': [inWords('2.1', '跨機關資訊系統'), inWords('2.1', '跨機關資訊系統')],
    'below(2)': [inWords('2.1', '跨機關資訊系統')],
  },
  'c02-definitions/nearest-bodies.ts': {
    'MOST = 3': [NAMES],
    'count * 3 < Math.max(name.length, spelling.length) * 2': [NAMES],
    'count < spelling.length': [NAMES],
  },
  'c04-phases/order-check.ts': {
    'faults.length === 0': [WORKING],
    'from > lastDay': [assumed('phases-of-the-group')],
    'place < given.length - 1': [assumed('phases-of-the-group')],
    'to >= from': [assumed('phases-of-the-group')],
    'first < place': [assumed('phases-of-the-group')],
  },
  'c05-governance/abolished-sections.ts': {
    "CENTERS_SINCE: IsoDate = '2021-07-01'": [ofReading('abolished-sections')],
    'reaches({ asOf: 1 }, CENTERS_SINCE)': [ofReading('abolished-sections')],
    'exceeds(CENTERS_SINCE, { asOf: 1 })': [ofReading('abolished-sections')],
  },
  'c05-governance/council.ts': {
    'count: 2': [inWords('5.1.2', '召集人及副召集人各一人')],
    'standing: 2': [inWords('5.1.2.2', '常任代表兩人')],
    'below(2)': [inWords('5.1.2.2', '常任代表兩人')],
    'moreThan(2)': [inWords('5.1.2.2', '常任代表兩人')],
    'moreThan(0)': [inWords('5.1.2.2', '機關代表若干人', 'several')],
    'count: 0': [inWords('5.1.2.2', '機關代表若干人', 'several')],
  },
  'c05-governance/council-seat.ts': {
    'MISSES_THAT_LOSE_A_SEAT = 3': [inWords('5.1.6', '連續 3 次')],
    'missedInPerson === 0': [WORKING],
  },
  'c05-governance/council-windows.ts': {
    'to < asOf': everyTwoMonths,
    'next <= to': everyTwoMonths,
    'end < window.last': everyTwoMonths,
    'date >= from': [WORKING],
    'window.from > beginsThrough': [WORKING],
    'held: 1': [WORKING],
    'held: 0': [WORKING],
    'held > 0': everyTwoMonths,
  },
  'c05-governance/dissolution.ts': {
    'reaches({ retiredOn: 1 }, { asOf: 1 })': dissolved,
    'exceeds({ asOf: 1 }, { retiredOn: 1 })': dissolved,
  },
  'c05-governance/group-periods.ts': {
    'meetingsHeld > 0': [...monthly, ...quarterly],
    'to < last': [ofReading('partial-periods')],
    'to < asOf': [...monthly, ...quarterly],
  },
  'c05-governance/meeting-pieces.ts': {
    'month: 1': monthly,
    "'two-months': 2": everyTwoMonths,
    'quarter: 3': quarterly,
    'from <= run.beginsThrough': [WORKING],
    'run.to < last': [WORKING],
    'firstDayOfBlock(from, months) < from': [ofReading('partial-periods')],
    'to < last': [ofReading('partial-periods')],
    'next < meetings.length': [WORKING],
    '(meetings[next] as IsoDate) < from': [WORKING],
    '(meetings[next] as IsoDate) <= to': [WORKING],
  },
  'c05-governance/meeting-cadence-facts.ts': {
    'entry > asOf': [FACTS],
    'to < from': [FACTS],
    'next.entry.from <= endOf(longest)': [FACTS],
    'endOf(next) > endOf(longest)': [FACTS],
    "to ?? '9999-12-31'": [because('stands for an end that is open')],
  },
  'c05-governance/meeting-runs.ts': { 'before.beginsThrough > asOf': [WORKING] },
  'c05-governance/merging.ts': {
    'reaches({ ofA: 1 }, { members: 1 })': [inWords('5.2.1', '成員組成一時'), inWords('5.3.2', '成員組成如相同時')],
    'reaches({ ofB: 1 }, { members: 1 })': [inWords('5.2.1', '成員組成一時'), inWords('5.3.2', '成員組成如相同時')],
    'exceeds({ members: 1 }, { ofA: 1 })': [inWords('5.2.1', '成員組成一時'), inWords('5.3.2', '成員組成如相同時')],
    'exceeds({ members: 1 }, { ofB: 1 })': [inWords('5.2.1', '成員組成一時'), inWords('5.3.2', '成員組成如相同時')],
  },
  'c05-governance/seat-follows-post.ts': {
    'exceeds({ leftPostOn: 1 }, { asOf: 1 })': [inWords('5.1.3', '應隨其本職進退')],
    'reaches({ asOf: 1 }, { leftPostOn: 1 })': [inWords('5.1.3', '應隨其本職進退')],
  },
  'c05-governance/steering-group.ts': {
    'atLeast(1)': [inWords('5.2.2', '組員若干人', 'several')],
    'members: 0': [inWords('5.2.2', '組員若干人', 'several')],
  },
  'c05-governance/working-group.ts': {
    'atLeast: 1': [inWords('5.3.3', '至少應包括'), inWords('5.3.3', '至少應包括')],
    'unheld: 0': [ofReading('working-group-members')],
    'moreThan(0)': [ofReading('dual-role'), ofReading('working-group-members')],
    'administrator: 0': [ofReading('dual-role')],
    'seed: 0': [ofReading('dual-role')],
    'below(2)': [ofReading('dual-role')],
    'moreThan(1)': [ofReading('dual-role')],
  },
  'c06-support/replacement-request.ts': {
    'bodyMustReplaceWithin: 10': inEach('10 個工作天內', '6.1.4', '6.2.4'),
  },
  'c06-support/roster.ts': {
    'FEWEST_ADMINISTRATORS = 2': [inWords('6.1.2', '應至少指派兩名')],
    'below(FEWEST_ADMINISTRATORS)': [inWords('6.1.2', '應至少指派兩名')],
    'atLeast(FEWEST_ADMINISTRATORS)': [inWords('6.1.2', '應至少指派兩名')],
  },
  'c06-support/route.ts': {
    'tier: 1': [...inEach('三階服務', '6', '6'), inWords('6', '三階服務', 'administrator-escalation')],
    'tier: 2': [inWords('6.3.1', '第二階服務'), inWords('6.2.1', '第二階段系統服務')],
    'tier: 3': [inWords('6.3.1', '第三階服務'), inWords('6.4.1', '第三線服務')],
  },
  'c06-support/seed-quota.ts': {
    'FEWEST_SEEDS = 2': [inWords('6.2.2', '應至少指派兩名')],
    'POSTS_PER_SEED = 20': [inWords('6.2.2', '至多不超過機關總員額數 1/20')],
    'atLeast(POSTS_FOR_BOTH_LIMITS)': seedLimits,
    'below(POSTS_FOR_BOTH_LIMITS)': seedLimits,
  },
  'c06-support/seeds-against-quota.ts': {
    'below(FEWEST_SEEDS)': [inWords('6.2.2', '應至少指派兩名')],
    'atLeast(FEWEST_SEEDS + 1)': [inWords('6.2.2', '應至少指派兩名')],
    'reaches({ posts: 1 }, { seeds: POSTS_PER_SEED })': [inWords('6.2.2', '至多不超過機關總員額數 1/20')],
    'exceeds({ seeds: POSTS_PER_SEED }, { posts: 1 })': [inWords('6.2.2', '至多不超過機關總員額數 1/20')],
    'atLeast(POSTS_FOR_BOTH_LIMITS)': [ofReading('seed-quota-conflict')],
    'between(POSTS_PER_SEED, POSTS_FOR_BOTH_LIMITS)': [ofReading('seed-quota-conflict')],
    'below(POSTS_PER_SEED)': [ofReading('seed-quota-conflict')],
    'seeds: 0': [ofReading('seed-quota-conflict')],
    'seeds: 1': [ofReading('seed-quota-conflict')],
    'atLeast(1)': [ofReading('seed-quota-conflict')],
    'atLeast(2)': [ofReading('seed-quota-conflict')],
  },
  'c06-support/technical-team.ts': {
    'exactly: 1': [inWords('6.4.2', '其中一人為組長')],
  },
  'c07-training/attendance.ts': {
    'percent: 20': inEach('20%以上', '7.1.3', '7.2.3'),
    'percent: 10': [inWords('7.3.3', '10%以上')],
    'reaches({ leaveHours: 100 }, limit)': [...inEach('20%以上', '7.1.3', '7.2.3'), inWords('7.3.3', '10%以上')],
    'exceeds(limit, { leaveHours: 100 })': [...inEach('20%以上', '7.1.3', '7.2.3'), inWords('7.3.3', '10%以上')],
    'officialLeaveHours: 100': [
      ...[...inEach('20%以上', '7.1.3', '7.2.3'), inWords('7.3.3', '10%以上')].map((ground) => ({
        ...ground,
        reading: 'leave-kinds' as const,
      })),
    ],
    'leaveHours: 1.5': [SHOWS],
    'leaveHours: 2': [SHOWS],
    'officialLeaveHours: 0.5': [SHOWS],
    'officialLeaveHours: 0': [SHOWS],
    'totalHours: 10': [SHOWS],
    "outcome === 'within-limits' ? left : 0": [WORKING],
    '(totalHours * leaveLimits[course].percent) / 100': [
      ...inEach('20%以上', '7.1.3', '7.2.3'),
      inWords('7.3.3', '10%以上'),
    ],
    'moreThan(0)': inEach('或有曠課情事', ...leaveClauses),
    'unexcusedHours: 0': inEach('或有曠課情事', ...leaveClauses),
  },
  'c07-training/attendance-facts.ts': {
    'HALF_HOUR = 0.5': [assumed('hours-in-halves')],
    '(officialLeaveHours as number) > leaveHours': [FACTS],
    'away.leaveHours + away.unexcusedHours > totalHours': [FACTS],
    'away[hoursAway] > 0': [FACTS],
  },
  'c07-training/digital-course.ts': {
    'reaches({ limit: 1 }, { completedOn: 1 })': [inWords('7.4.2', '於資訊局規定時間內')],
    'exceeds({ completedOn: 1 }, { limit: 1 })': [inWords('7.4.2', '於資訊局規定時間內')],
    'exceeds({ asOf: 1 }, { limit: 1 })': [inWords('7.4.2', '於資訊局規定時間內')],
    'reaches({ limit: 1 }, { asOf: 1 })': [inWords('7.4.2', '於資訊局規定時間內')],
  },
  'c07-training/follow-up.ts': {
    'FAILURES_IN_A_ROW = 3': inEach('連續三次', '7.1.4', '7.2.4'),
    'EXPULSIONS = 2': inEach('兩次以上', '7.1.4', '7.2.4'),
    'run >= FAILURES_IN_A_ROW': inEach('連續三次', '7.1.4', '7.2.4'),
    'below(EXPULSIONS)': inEach('兩次以上', '7.1.4', '7.2.4'),
    'atLeast(EXPULSIONS)': inEach('兩次以上', '7.1.4', '7.2.4'),
  },
  'c07-training/course-record-facts.ts': {
    'through < on': [FACTS],
    '(officialHours as number) > all': [FACTS],
    'sumOfHours(all) > totalHours': [FACTS],
    'entries.reduce((sum, entry) => sum + entry.hours, 0)': [WORKING],
    'date > asOf': [FACTS],
  },
  'c07-training/course-record.ts': { 'grounds.length > 1': [WORKING] },
  'c07-training/leave-filing.ts': {
    'judgedOn < leaveOn': inEach('以事先辦理為原則', ...leaveClauses),
    'judgedOn <= from': inEach('7 個工作天內', ...leaveClauses),
    'judgedOn <= due': inEach('7 個工作天內', ...leaveClauses),
    'leaveThrough < leaveOn': [FACTS],
  },
  'c07-training/trainee-role.ts': { 'length > 0': [WORKING] },
  'c07-training/failure-runs.ts': {
    "run === null && reading('failures-counted') !== 'all-tests' ? 0 : (run ?? 0) + 1": [ofReading('failures-counted')],
    "result === 'passed' || reading('consecutive-failures') === 'broken-by-expulsion' ? 0 : (run ?? 0)": [
      ofReading('consecutive-failures'),
    ],
  },
  'c08-promotion/competition-award.ts': {
    'merit(1)': [inWords('8.3', '給予計功 1 次')],
    'commendation(2)': [inWords('8.3', '給予嘉獎 2 次')],
    'commendation(1)': [inWords('8.3', '給予嘉獎 1 次')],
  },
  'c09-appraisal/award.ts': {
    'rankOf(award) < rankOf(other)': [WORKING],
    'merit(1, 2)': [inWords('9.5.1', '給予計功 2 次或 1 次')],
    'merit(1)': inEach('給予計功 1 次', '9.5.1', '9.5.2'),
    'commendation(1, 2)': inEach('給予嘉獎 2 次或 1 次', '9.5.1', '9.5.2'),
    'commendation(2)': inEach('給予嘉獎 2 次', '9.5.2', '9.5.3'),
    'commendation(1)': inEach('給予嘉獎 1 次', '9.5.3', '9.5.3'),
    'award.min > other.min': [because('tells the higher of two awards, which the law does not compare')],
    'award.max > other.max': [because('tells the higher of two awards, which the law does not compare')],
  },
  'c09-appraisal/consequences.ts': {
    'FIRST_ASSESSED_YEAR = 2018': [FACTS],
    'LAST_ASSESSED_YEAR = 2100': [FACTS],
    'publishedYear < assessedYear': [FACTS],
  },
  'c09-appraisal/grade.ts': {
    'atLeast(95)': [inWords('9.4.1', '95-100 分')],
    'between(90, 95)': [inWords('9.4.2', '90-94 分')],
    'between(80, 90)': [inWords('9.4.3', '80-89 分')],
    'between(70, 80)': [inWords('9.4.4', '70-79 分')],
    'between(60, 70)': [inWords('9.4.5', '60-69 分')],
    'below(60)': [inWords('9.4.6', '未達 60 分')],
    'atLeast(94.5)': [inWords('9.4.1', '95-100 分', 'score-decimals')],
    'between(89.5, 94.5)': [inWords('9.4.2', '90-94 分', 'score-decimals')],
    'between(79.5, 89.5)': [inWords('9.4.3', '80-89 分', 'score-decimals')],
    'between(69.5, 79.5)': [inWords('9.4.4', '70-79 分', 'score-decimals')],
    'between(59.5, 69.5)': [inWords('9.4.5', '60-69 分', 'score-decimals')],
    'below(59.5)': [inWords('9.4.6', '未達 60 分', 'score-decimals')],
    'LOWEST_SCORE = 0': [ofReading('score-out-of-range')],
    'score < LOWEST_SCORE': [ofReading('score-out-of-range')],
    'HIGHEST_SCORE = 100': [inWords('9.4.1', '95-100 分', 'score-out-of-range')],
    'score > HIGHEST_SCORE': [inWords('9.4.1', '95-100 分', 'score-out-of-range')],
  },
  'c09-appraisal/ranking.ts': { 'issues.length > 0': [WORKING] },
  'c09-appraisal/schedule.ts': {
    'from > firstDay': inEach('每年考核一次', '9.3', '9.3'),
    'to < lastDay': inEach('每年考核一次', '9.3', '9.3'),
    'to < from': [FACTS],
  },
  'c09-appraisal/total.ts': {
    'scored.length < items.length': [FACTS],
    'PLACES = 6': [because('how exactly a total is given')],
  },
  'check.ts': { 'found.length === 0': [WORKING] },
  'finding-makers.ts': {
    'atLeast(wanted)': [WORKING],
    'below(wanted)': [WORKING],
    'moreThan(wanted)': [WORKING],
    'actual < wanted': [WORKING],
    'values.length === 1': [WORKING],
  },
  'day-steps.ts': { 'days.length > 0': [WORKING] },
  'designated-limit.ts': {
    'goingLive <= limit': [
      inWords('6.1.3', '應於資訊局通知上線前', 'going-live-day'),
      inWords('6.2.3', '應於資訊局通知上線', 'seed-go-live'),
    ],
    '(doneOn ?? asOf) <= limit': designatedLimits,
    'other < one': designatedLimits,
  },
  'limit-status.ts': {
    'doneOn <= last': [...workdayLimits, ...designatedLimits],
    'asOf <= last': [...workdayLimits, ...designatedLimits],
  },
  'deadlines.ts': {
    "status === 'on-time' ? 0 : workdaysBetween(due, doneOn ?? asOf, limit, calendar)": [WORKING],
    'date >= closuresChecked.from': [because('says how far closures were looked for')],
    'date <= closuresChecked.through': [because('says how far closures were looked for')],
  },
  'own-tables.ts': { 'issues.length > 0': [WORKING] },
  'rule.ts': { 'issues.length > 0': [WORKING] },
  'workday-limit.ts': {
    'count: 3': inEach('三個工作天內', ...changeClauses),
    'count: 5': [inWords('5.3.7', '5 個工作天內')],
    'count: 10': inEach('10 個工作天內', '6.1.4', '6.2.4'),
    'count: 7': inEach('7 個工作天內', ...leaveClauses),
    'from > last': [because('past the calendar every day may be a workday')],
    'inside > 0': [WORKING],
    'index <= throughIndex': [WORKING],
    'Math.max(0, last - first + 1)': [WORKING],
  },
}
