import * as root from 'taipei-rollout-rules'
import {
  type AnyRule,
  type BoundRules,
  type Decision,
  type OfficeReading,
  type Readings,
  type RuleOptions,
  evaluate,
  isRuleId,
  rules,
  withOptions,
} from 'taipei-rollout-rules'
import {
  type ArchiveDifference,
  type ArchiveOptions,
  type Archived,
  type ArchivedCalendar,
  type ArchivedPart,
  type DifferenceReason,
  type Known,
  type LawAnalysisOptions,
  type LawAtlas,
  type LawQuestionOptions,
  type LawTableRule,
  type NamedChange,
  type Verified,
  archive,
  archivedParts,
  atlas,
  differenceReasons,
  explainArchived,
  openQuestions,
  toDmn,
  verifyArchived,
} from 'taipei-rollout-rules/analysis'
import {
  createWorkCalendar,
  decodeCalendarFile,
  isIsoDate,
  parseOfficialCalendarCsv,
} from 'taipei-rollout-rules/calendar'
import * as kernel from 'taipei-rollout-rules/kernel'
import { type CalendarOptions, readCalendarOptions } from 'taipei-rollout-rules/periods'
import { type AttendanceFacts, courseAttendance } from 'taipei-rollout-rules/training'
import facts from './attendance.json'

/** An imported JSON, whose codes are texts to the compiler. */
export const fromJson = evaluate('training.attendance', facts).value.status

/** What a form holds, with undefined for what is not filled in, changed as it is typed. */
export const state: Partial<{ -readonly [Name in keyof AttendanceFacts]: AttendanceFacts[Name] | undefined }> = {}
state.course = undefined
state.leaveHours = 2
export const known: Known<AttendanceFacts> = state
export const isOpen = openQuestions(courseAttendance, state).status === 'open'

/** Any rule, by an id that comes from elsewhere. */
export function ask(id: string, given: object): Decision<unknown> | undefined {
  if (!isRuleId(id)) return undefined
  const rule: AnyRule = rules[id]
  if ('table' in rule) toDmn(rule)
  return evaluate(id, given)
}

const decided: OfficeReading<'round-half-up'> = { choice: 'round-half-up', decidedBy: '資訊局', on: '2026-01-05' }
const readings: Readings = { 'score-decimals': decided, 'ranking-ties': undefined }
const options: RuleOptions = {
  readings,
  calendar: createWorkCalendar({
    closures: [{ date: '2026-09-01', name: '海神' }],
    closuresCheckedThrough: '2026-11-30',
  }),
}
export const office: BoundRules = withOptions(options)

const kept: ArchiveOptions = { at: '2026-11-30', readings }
const score = { score: 94.5 }
export const archived: Archived<root.Grade> = archive(office.rules['appraisal.grade'](score), score, kept)
export const calendar: ArchivedCalendar | null = archived.calendar
export const text = explainArchived(archived, { locale: 'en' })
export const verified: Verified = verifyArchived(archived)
export const differences: readonly ArchiveDifference[] = verified.differences
export const named: readonly NamedChange[] = verified.named
export const reasons: readonly DifferenceReason[] = differenceReasons
export const parts: readonly ArchivedPart[] = archivedParts

export const yearOf = (bytes: Uint8Array) => parseOfficialCalendarCsv(decodeCalendarFile(bytes)).year
export const isDay = (value: unknown): value is kernel.IsoDate => isIsoDate(value)

/** Every guard, of what comes from outside. */
export const guards = Object.entries(root).filter(([name]) => /^is[A-Z]/.test(name))
export const duty = (value: unknown): root.Duty | null => (root.isDuty(value) ? value : null)

const law = kernel.defineLaw({
  clauses: ['1'],
  readings: { several: ['two', 'three'] },
  readOptions: readCalendarOptions,
})
export const counting: CalendarOptions = {}
export const table: LawTableRule = law.tableRule({
  id: 'guests.several',
  exportName: 'guestsSeveral',
  clause: '1',
  facts: kernel.objectOf<{ readonly guests: number }>({ guests: kernel.wholeNumber() }),
  rows: {
    reading: 'several',
    choices: {
      two: [
        { when: { guests: kernel.atLeast(2) }, code: 'several' },
        { when: { guests: kernel.below(2) }, code: 'few' },
      ],
      three: [
        { when: { guests: kernel.moreThan(2) }, code: 'several' },
        { when: { guests: kernel.between(0, 3) }, code: 'few' },
      ],
    },
  },
})
const taken: LawAnalysisOptions = { readings: { several: 'three' } }
export const whole: LawAtlas = atlas(table, taken)
const asked: LawQuestionOptions = { ...taken, words: undefined }
export const open = openQuestions(table, {}, asked)

/** The rest of the kernel, each once. */
export const schemas = {
  choice: kernel.choice(['a', 'b']),
  date: kernel.isoDate(),
  hours: kernel.hours(0),
  list: kernel.list(kernel.truth()),
  name: kernel.name(),
  number: kernel.finiteNumber(0, 10),
  orNone: kernel.orNone(kernel.truth()),
  orNull: kernel.orNull(kernel.truth()),
  uniqueList: kernel.uniqueList(kernel.name()),
  between: kernel.betweenFields<{ a: number }>(['a'], () => []),
}
export const conditions = [
  kernel.oneOf('a', 'b'),
  kernel.reaches({ a: 1 }, { b: 1 }),
  kernel.exceeds({ a: 1 }, { b: 1 }),
]
export const errors = [kernel.CalendarRangeError, kernel.InvalidInputError, kernel.LawError, kernel.UnknownReadingError]
export const isTense = kernel.guardOf(['past', 'future'])
export const said: kernel.LocalizedText = kernel.text('是', 'yes')
