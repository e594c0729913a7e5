import { describe, expect, test } from 'vitest'
import { type LocalizedText, text } from '../../src/kernel/locale'
import type { RuleId } from '../../src/law/rule-id'
import { label } from '../../src/wording'
import { type LabelKind, labelTexts } from '../../src/wording/label-texts'
import { purposeTexts, roleTexts } from '../../src/dossier/form/option-words'
import {
  actorTexts,
  aspectTexts,
  codeTexts,
  occasionTexts,
  statusWords,
  warningWords,
} from '../../src/dossier/view/words'
import { sourceFiles } from '../wording/source-files'

type WordOf = (value: string) => LocalizedText

const among =
  (texts: Readonly<Record<string, LocalizedText>>): WordOf =>
  (value) =>
    texts[value] as LocalizedText

const shared = (kind: keyof typeof labelTexts): WordOf => among(labelTexts[kind])

const of =
  (kind: LabelKind, rule: RuleId): WordOf =>
  (value) =>
    text(label(kind, value, { locale: 'zh-TW', rule }), label(kind, value, { locale: 'en', rule }))

const ofOption = (rule: RuleId, fact: string): WordOf => {
  const word = of('option', rule)
  return (value) => word(`${fact}.${value}`)
}

/** Where the words of the values of a type stand. */
const wordsOf: Readonly<Record<string, WordOf>> = {
  Actor: shared('actor'),
  AppraisalRole: shared('role'),
  AppraisedPhase: shared('phase'),
  Aspect: among(aspectTexts),
  AttendanceKind: ofOption('governance.council-seat', 'meetings.attendance'),
  AuditCode: among(codeTexts),
  AwardKind: shared('award'),
  BodyKind: shared('body-kind'),
  CadenceStatus: shared('meeting-status'),
  Committee: shared('committee'),
  CompetitionRole: shared('role'),
  CouncilFault: of('value', 'governance.council-composition'),
  CouncilInvitee: shared('invitee'),
  CouncilPost: shared('post'),
  CouncilSeatKind: shared('seat'),
  Course: shared('course'),
  DayKind: shared('day-kind'),
  DayOff: shared('day-off'),
  DayWarning: among(warningWords),
  DeliveredCourse: shared('course'),
  DeputyPost: shared('post'),
  DesignatedDuty: shared('duty'),
  Developer: ofOption('definitions.is-major-system', 'developer'),
  DigitalCourseStatus: shared('status'),
  Duty: shared('duty'),
  Exclusion: shared('exclusion'),
  ExpulsionGround: shared('ground'),
  FirstDay: shared('first-day'),
  Grade: shared('grade'),
  InstructedEvent: ofOption('training.instructor-source', 'event'),
  LeaderAppointer: ofOption('support.technical-team', 'leaders.appointedBy'),
  LeaderPost: shared('post'),
  LeaveFiling: shared('leave-filing'),
  LimitStatus: shared('status'),
  MeetingInterval: shared('interval'),
  MeetingKind: ofOption('governance.council-seat', 'meetings.kind'),
  MeetingModality: shared('modality'),
  MeetingPeriodStatus: shared('meeting-status'),
  Modality: shared('modality'),
  ObligationActor: among(actorTexts),
  ObligationStatus: among(statusWords),
  Occasion: among(occasionTexts),
  PeriodUnit: shared('period-unit'),
  PersonRole: among(roleTexts),
  Phase: shared('phase'),
  Presence: shared('presence'),
  QuestionHolder: shared('holder'),
  QuestionTopic: shared('topic'),
  ReachedPhase: ofOption('phases.first-applicable', 'reached'),
  ReplaceableRole: shared('role'),
  Scope: shared('scope'),
  SteeringAgency: ofOption('governance.steering-composition', 'convener.agency'),
  SteeringGroupFault: of('value', 'governance.steering-composition'),
  SupportRole: among(roleTexts),
  SupportRosterCode: of('value', 'support.roster'),
  SystemGroup: shared('committee'),
  SystemOrigin: shared('origin'),
  SystemPurpose: among(purposeTexts),
  TechnicalTeamCode: of('value', 'support.technical-team'),
  TraineeRole: shared('role'),
  TrainingResult: shared('training-result'),
  Unsuitability: ofOption('support.replacement-request', 'unsuitability'),
  WorkingGroupFault: of('value', 'governance.working-group-composition'),
  WorkingGroupRole: shared('role'),
}

/** Names of things that are looked up, and codes whose sentences need figures. */
const wordless: readonly string[] = [
  'ArchivedPart',
  'AssumptionId',
  'ClauseId',
  'DefectId',
  'DifferenceReason',
  'IssueCode',
  'Locale',
  'PeriodAct',
  'PhaseFault',
  'RepairObject',
  'RuleId',
  'RunConsequence',
]

/** A type of the values of a list, with its comment. */
const DECLARED = /\/\*\*((?:(?!\*\/)[^])*)\*\/\nexport type (\w+) = \(typeof (\w+)\)\[number\]/g

const declared = sourceFiles
  .filter(({ path }) => !/^(cli|element)\//.test(path))
  .flatMap(({ path, text: source }) =>
    [...source.matchAll(DECLARED)].map(([, comment, type, list]) => ({
      path,
      comment: comment as string,
      type: type as string,
      list: list as string,
    })),
  )

describe('a type of values says what each of them is called, in both languages, where an editor shows it', () => {
  test('every one that has words', () => {
    expect(declared.map(({ type }) => type).sort()).toEqual([...Object.keys(wordsOf), ...wordless].sort())
  })

  test.each(declared.filter(({ type }) => Object.hasOwn(wordsOf, type)))(
    '$type of $path',
    async ({ path, comment, type, list }) => {
      const { [list]: values } = (await import(new URL(`../../src/${path}`, import.meta.url).href)) as Record<
        string,
        readonly string[]
      >
      const told = comment.split('\n').flatMap((line) => /^ \* (- .*)$/.exec(line)?.[1] ?? [])
      const words = wordsOf[type] as WordOf
      expect(told).toEqual(values?.map((value) => `- \`${value}\`: ${words(value)['zh-TW']} · ${words(value).en}`))
    },
  )
})
