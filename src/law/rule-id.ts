/** Every rule of the library, by domain in the order of the regulation. */
export const ruleIds = /* @__PURE__ */ Object.freeze([
  'definitions.is-major-system', 'definitions.classify-body',
  'scope.applies-to',
  'phases.order-check', 'phases.first-applicable',
  'governance.committee-duty', 'governance.council-composition', 'governance.seat-follows-post', 'governance.meeting-duty', 'governance.meeting-cadence', 'governance.council-chair', 'governance.council-proxy', 'governance.council-seat', 'governance.may-merge', 'governance.steering-composition', 'governance.secondment', 'governance.dissolution', 'governance.working-group-composition', 'governance.working-group-chair',
  'deadlines.due', 'deadlines.timeliness', 'deadlines.designated',
  'support.route', 'support.seed-quota', 'support.roster', 'support.technical-team',
  'training.duty', 'training.delivery', 'training.leave-filing', 'training.attendance', 'training.follow-up', 'training.instructor-admission', 'training.instructor-qualification', 'training.digital-course',
  'promotion.grouping', 'promotion.competition-award',
  'appraisal.duty', 'appraisal.schedule', 'appraisal.total', 'appraisal.grade', 'appraisal.ranking', 'appraisal.award', 'appraisal.consequences',
] as const)

/** One of {@link ruleIds}. */
export type RuleId = (typeof ruleIds)[number]
