import type { IsoDate } from '../../kernel/civil-date'
import type {
  AgencyRepresentative,
  CommitteeDutyFacts,
  CouncilChairFacts,
  CouncilInvitationFacts,
  CouncilPost,
  CouncilProxyFacts,
  CouncilSeatKind,
  DeputyPost,
  DissolutionFacts,
  MeetingDutyFacts,
  MeetingInterval,
  MeetingPeriodStatus,
  SecondmentFacts,
  SeatFollowsPostFacts,
  SteeringAgency,
  WorkingGroupChairFacts,
} from '../../law/c05-governance/index'
import type { FirstApplicableFacts, Phase } from '../../law/c04-phases/index'
import type { MajorSystemFacts } from '../../law/c02-definitions/index'
import type { ScopeFacts } from '../../law/c03-scope/index'
import type {
  ReplacementRequestFacts,
  RouteFacts,
  SeedQuotaFacts,
  SupportRosterFacts,
  TechnicalTeamLeader,
} from '../../law/c06-support/index'
import type {
  AdmissionFacts,
  AttendanceFacts,
  DeliveryFacts,
  DigitalCourseFacts,
  ExpulsionGround,
  InstructorSourceFacts,
  LeaveFilingFacts,
  QualificationFacts,
  TrainingDutyFacts,
  TrainingResult,
} from '../../law/c07-training/index'
import type {
  AppraisalDutyFacts,
  AppraisalRole,
  Award,
  ConsequencesFacts,
  Grade,
  GradeConsequence,
  GradeFacts,
  ScheduleFacts,
} from '../../law/c09-appraisal/index'
import type { DesignatedDuty, Duty } from '../../law/deadlines'
import type { DayRun } from '../../periods/day-runs'
import type { RuleId } from '../../law/rule-id'

/** The days of a limit that are no ordinary workdays. */
export interface DayFigures {
  readonly days: readonly DayRun[]
}

/** What the steps of a limit in workdays look at. */
interface CountingFigures extends DayFigures {
  readonly duty: Duty
  readonly count: number
  readonly from: IsoDate
  readonly dayOne: IsoDate
  readonly due: IsoDate
}

/** What is looked at when a duty is done, or not. */
interface DoneFigures {
  /** There where a step says that the duty is done. */
  readonly doneOn: IsoDate
  readonly asOf: IsoDate
}

interface AwardFigures {
  readonly role: AppraisalRole
  readonly award: Award
  readonly lawful: Award
  readonly min: number
  readonly max: number
}

/**
 * The figures in the basis of every rule, those of all its steps together; no two steps use one name for different
 * things.
 */
export interface StepFigures extends Record<RuleId, object> {
  'definitions.is-major-system': MajorSystemFacts
  'definitions.classify-body': { readonly name: string; readonly entry: string; readonly names: readonly string[] }
  'scope.applies-to': ScopeFacts
  'phases.order-check': {
    readonly phases: readonly Phase[]
    readonly phase: Phase
    readonly expected: { readonly before: Phase; readonly after: IsoDate; readonly from: IsoDate }
    readonly actual: IsoDate
  }
  'phases.first-applicable': FirstApplicableFacts
  'governance.committee-duty': CommitteeDutyFacts
  'governance.council-composition': {
    readonly convener: CouncilPost
    readonly deputyConvener: CouncilPost
    readonly standingRepresentatives: number
    readonly number: number
    readonly post: CouncilPost
    readonly from: AgencyRepresentative['from']
    readonly agencyRepresentatives: number
  }
  'governance.seat-follows-post': SeatFollowsPostFacts
  'governance.meeting-duty': MeetingDutyFacts
  'governance.meeting-cadence': {
    readonly runs: readonly { readonly from: IsoDate; readonly to: IsoDate | null; readonly per: MeetingInterval }[]
    readonly from: IsoDate
    readonly to: IsoDate
    readonly per: MeetingInterval
    readonly asOf: IsoDate
  } & Readonly<Record<MeetingPeriodStatus, number>>
  'governance.council-chair': CouncilChairFacts
  'governance.council-proxy': CouncilProxyFacts
  'governance.council-seat': {
    readonly seat: CouncilSeatKind
    readonly run: number
    readonly missed: readonly IsoDate[]
    readonly limit: number
    readonly meetings: number
    readonly missedInPerson: number
    readonly lostOn: IsoDate
  }
  'governance.invitation': CouncilInvitationFacts
  'governance.may-merge': { readonly shared: number; readonly a: number; readonly b: number }
  'governance.steering-composition': {
    readonly convener: SteeringAgency
    readonly deputyConvener: SteeringAgency
    readonly senior: boolean
    readonly post: DeputyPost
    readonly members: number
  }
  'governance.secondment': SecondmentFacts
  'governance.dissolution': DissolutionFacts
  'governance.working-group-composition': {
    readonly administrator: number
    readonly seed: number
    readonly people: number
  }
  'governance.working-group-chair': WorkingGroupChairFacts
  'deadlines.due': CountingFigures
  'deadlines.timeliness': CountingFigures & DoneFigures & { readonly workdays: number }
  'deadlines.designated': DoneFigures &
    DayFigures & {
      readonly duty: DesignatedDuty
      readonly date: IsoDate
      /** There where a last day binds, and is known. */
      readonly last: IsoDate | null
    }
  'support.route': RouteFacts
  'support.seed-quota': SeedQuotaFacts & { readonly fewest: number; readonly twentieth: number }
  'support.roster': SupportRosterFacts & { readonly minimum: number; readonly maximum: number }
  'support.technical-team': TechnicalTeamLeader & { readonly leaders: number }
  'support.replacement-request': ReplacementRequestFacts
  'training.duty': TrainingDutyFacts
  'training.delivery': DeliveryFacts
  'training.leave-filing': LeaveFilingFacts &
    DayFigures & {
      readonly from: IsoDate
      readonly count: number
      readonly due: IsoDate
      readonly startDayCounts: boolean
    }
  'training.attendance': AttendanceFacts & {
    readonly officialLeaveHours: number
    readonly otherLeaveHours: number
    readonly percent: number
    readonly limitStep: number
  }
  'training.follow-up': {
    readonly lastResult: 'none' | TrainingResult
    readonly failuresInARow: 'under-three' | 'three-or-more'
    readonly expulsions: number
  }
  'training.instructor-admission': AdmissionFacts
  'training.instructor-qualification': QualificationFacts
  'training.instructor-source': InstructorSourceFacts
  'training.digital-course': DigitalCourseFacts & { readonly completedOn: IsoDate }
  'training.course-record': StepFigures['training.leave-filing'] &
    StepFigures['training.attendance'] &
    StepFigures['training.follow-up'] & { readonly ground: ExpulsionGround; readonly outcome: TrainingResult | null }
  'promotion.grouping': { readonly bodies: number; readonly groups: number }
  'promotion.competition-award': AwardFigures
  'appraisal.duty': AppraisalDutyFacts
  'appraisal.schedule': ScheduleFacts & { readonly periods: number }
  'appraisal.total': { readonly base: number; readonly items: number; readonly total: number }
  'appraisal.grade': GradeFacts & { readonly from: number | null; readonly below: number | null }
  'appraisal.ranking': {
    readonly bodies: number
    readonly groups: number
    readonly group: string | null
    readonly best: number
    readonly worst: number
    readonly unranked: number
  }
  'appraisal.award': AwardFigures & { readonly grade: Grade }
  'appraisal.consequences': ConsequencesFacts & Pick<GradeConsequence, 'reviewReport' | 'reportToCouncil'>
}
