import type { RuleId } from './rule-id'

/**
 * What every rule can find at a step, one closed list a rule: the codes of its rows and of its basis.
 * A code that is missing here does not compile where it is used, nor does an explanation that lacks its text.
 */
export interface BasisCodes {
  'definitions.is-major-system': 'all-three-limbs' | 'not-approved' | 'not-cross-agency' | 'not-developed-by-doit'
  'definitions.classify-body':
    | 'named-body'
    | 'school-by-form'
    | 'several-bodies-fit'
    | 'named-in-part'
    | 'not-named'
    | 'no-school-form'
    | 'school-without-city'
    | 'school-of-another-city'
    | 'school-not-municipal'
  'scope.applies-to':
    'named-in-scope' | 'exclusion-not-approved' | 'excluded-by-mayor' | 'district-office-stays' | 'not-named'
  'phases.order-check':
    'phases-in-order' | 'phase-order' | 'phase-repeated' | 'phase-overlap' | 'phase-open' | 'phase-reversed'
  'phases.first-applicable': 'not-yet-begun' | 'next-phase' | 'launch-completed' | 'no-next-phase'
  'governance.committee-duty':
    | 'bureau-establishes-council'
    | 'council-is-for-the-bureau'
    | 'bureau-establishes-steering-group'
    | 'steering-group-is-for-the-bureau'
    | 'not-in-rollout'
    | 'included-in-rollout'
    | 'not-yet-rolled-out'
    | 'rolled-out'
  'governance.council-composition':
    | 'executive-with-commissioner'
    | 'executive-without-commissioner'
    | 'commissioner-with-deputy'
    | 'commissioner-without-deputy'
    | 'convener-of-neither-pair'
    | 'executive-without-representatives'
    | 'two-standing-representatives'
    | 'too-few-standing-representatives'
    | 'too-many-standing-representatives'
    | 'section-chief'
    | 'center-director'
    | 'center-director-not-named'
    | 'no-section-chief'
    | 'body-that-sends'
    | 'body-that-does-not-send'
    | 'first-tier-head'
    | 'below-first-tier-head'
    | 'represented'
    | 'nobody-represented'
  'governance.seat-follows-post': 'unpaid' | 'held' | 'ended'
  'governance.meeting-duty': 'every-two-months' | 'every-month' | 'every-quarter' | 'no-meetings-yet' | 'as-needed'
  'governance.meeting-cadence':
    | 'phases-with-a-meeting-duty'
    | 'run-binds-as-one'
    | 'run-is-cut-as-one'
    | 'periods-counted'
    | 'cadence-missed'
    | 'cadence-advisory'
    | 'cadence-cut-advisory'
    | 'cadence-pending'
    | 'cadence-met'
  'governance.council-chair': 'convener-chairs' | 'deputy-acts' | 'nobody-may-chair'
  'governance.council-proxy': 'must-attend-in-person' | 'supervisor-of-the-body' | 'no-supervisor-of-the-body'
  'governance.council-seat': 'seat-held' | 'seat-lost' | 'missed-in-person' | 'successor-must-be-designated'
  'governance.invitation': 'designated' | 'body-may-sit-in' | 'outsider-may-be-engaged'
  'governance.may-merge': 'same-members' | 'different-members'
  'governance.steering-composition':
    | 'convener-of-the-bureau'
    | 'convener-agency'
    | 'senior-convener'
    | 'convener-below-senior'
    | 'deputy-of-the-bureau'
    | 'deputy-agency'
    | 'section-chief'
    | 'center-director'
    | 'center-director-not-named'
    | 'no-section-chief'
    | 'members'
    | 'no-members'
    | 'members-not-needed'
  'governance.secondment': 'until-launched' | 'in-operations' | 'not-for-specific-bodies'
  'governance.dissolution': 'standing' | 'dissolved'
  'governance.working-group-composition':
    | 'first-tier-head'
    | 'below-first-tier-head'
    | 'administrator-there'
    | 'administrator-missing'
    | 'seed-there'
    | 'seed-missing'
    | 'one-person-may-hold-both'
    | 'roles-not-both-held'
    | 'one-person-holds-both'
    | 'two-people'
  'governance.working-group-chair': 'convener-chairs' | 'attendees-elect'
  'deadlines.due': CountingCode
  'deadlines.timeliness':
    CountingCode | 'further-days-left-out' | 'further-special-days-counted' | 'on-time' | 'late' | 'open' | 'overdue'
  'deadlines.designated':
    | 'bureau-limit'
    | 'limit-on-workday'
    | 'limit-moved'
    | 'limit-not-the-earlier'
    | 'limit-not-in-calendar'
    | 'going-live'
    | 'go-live-notice'
    | 'no-limit-set'
    | 'on-time'
    | 'late'
    | 'open'
    | 'overdue'
  'support.route':
    | 'administrators-answer-technical-questions'
    | 'seeds-answer-questions-on-usage'
    | 'user-asks-administrator'
    | 'user-asks-seed'
    | 'administrator-asks-hotline'
    | 'administrator-asks-seed'
    | 'seed-asks-hotline'
    | 'hotline-assigns-team'
    | 'no-further-tier'
    | 'resolved'
  'support.seed-quota': 'both-limits' | 'minimum-prevails' | 'maximum-prevails'
  'support.roster':
    | 'administrators-too-few'
    | 'two-administrators'
    | 'seeds-too-few'
    | 'enough-seeds'
    | 'seeds-too-many'
    | 'seeds-within-maximum'
  'support.technical-team':
    | 'leader-count'
    | 'one-leader'
    | 'no-vendor-commissioned'
    | 'leader-appointment'
    | 'vendor-appointed'
    | 'leader-post'
    | 'leader-of-fit-post'
  'support.replacement-request': 'unsuitable' | 'no-ground'
  'training.duty':
    'administrator-course' | 'seed-course' | 'both-courses' | 'digital-course-exempt' | 'digital-course-required'
  'training.delivery':
    'in-person' | 'form-not-specified' | 'form-and-organiser-not-specified' | 'digital' | 'special-circumstance'
  'training.leave-filing':
    'filing-limit' | DayCode | 'filed-in-advance' | 'filed-in-time' | 'filing-open' | 'unexcused-absence'
  'training.attendance':
    | 'leave-share-under'
    | 'leave-share-reached'
    | 'other-leave-under'
    | 'other-leave-reached'
    | 'no-unexcused-absence'
    | 'some-unexcused-absence'
    | 'unexcused-absence'
    | 'within-limits'
    | 'both'
  'training.follow-up':
    'nothing-due' | 'make-up-training' | 'fitness-review' | 'make-up-training-and-fitness-review' | 'not-provided'
  'training.instructor-admission': 'recommended-and-approved' | 'not-approved' | 'not-recommended'
  'training.instructor-qualification':
    'completed-and-tested' | 'test-not-passed' | 'not-completed' | 'expelled-from-course'
  'training.instructor-source': 'pool-first' | 'pool-only'
  'training.digital-course': 'exempt' | 'done' | 'late' | 'open' | 'overdue'
  'training.course-record':
    | BasisCodes['training.leave-filing']
    | StepCode<'training.attendance'>
    | BasisCodes['training.follow-up']
    | 'continues'
    | 'must-be-expelled'
    | 'rightly-expelled'
    | 'wrongly-continued'
    | 'expelled-without-ground-here'
  'promotion.grouping': 'grouped-by-nature'
  'promotion.competition-award': AwardCode | 'body-certificate'
  'appraisal.duty': 'included-in-rollout' | 'not-in-rollout'
  'appraisal.schedule': 'once-in-launch' | 'once-a-year'
  'appraisal.total': 'items-as-given' | 'launch-points-added-up' | 'yearly-points-added-up'
  'appraisal.grade': 'band-a-plus' | 'band-a' | 'band-b' | 'band-c' | 'band-d' | 'band-e'
  'appraisal.ranking': 'grouped-by-nature' | 'ranked' | 'ranked-by-grade'
  'appraisal.award': AwardCode
  'appraisal.consequences':
    | 'own-table'
    | 'nothing-further'
    | 'counts'
    | 'reports'
    | 'reports-and-counts'
    | 'reports-and-joins'
    | 'joins'
    | 'counts-in-it-appraisal'
    | 'not-in-it-appraisal'
}

/** The steps of a limit in workdays. */
export type CountingCode = 'workday-limit' | 'start-day-counts' | 'start-day-left-out' | DayCode | 'last-workday'

/** The days of a limit that are no ordinary workdays: those left out for what they are, and those that count. */
export type DayCode = 'days-left-out' | 'special-days-counted'

/** The steps to an award, by the law's table or a system's own. */
export type AwardCode = 'own-table' | 'award' | 'no-award' | 'authority-chooses'

/** What a rule finds at a step; of all rules where none is named. */
export type BasisCode<Id extends RuleId = RuleId> = BasisCodes[Id]

/** The codes of rows whose reasons are told in several steps, so that no step carries them. */
export interface RowCodes {
  'training.duty': 'both-courses'
  'training.attendance': 'within-limits' | 'unexcused-absence' | 'both'
}

/** What a rule finds at a step of its basis. */
export type StepCode<Id extends RuleId> = Id extends keyof RowCodes
  ? Exclude<BasisCodes[Id], RowCodes[Id]>
  : BasisCodes[Id]
