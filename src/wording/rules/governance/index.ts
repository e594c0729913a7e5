/**
 * The words of the rules of `taipei-rollout-rules/governance`, in both languages: what `explainer`,
 * `issueFormatter` and `standardSchema` are given.
 *
 * @module taipei-rollout-rules/words/governance
 */
export { committeeDutyWords } from './committee-duty'
export { councilCompositionWords } from './council-composition'
export { seatFollowsPostWords } from './seat-follows-post'
export { meetingDutyWords } from './meeting-duty'
export { meetingCadenceWords } from './meeting-cadence'
export { councilChairWords } from './council-chair'
export { councilProxyWords } from './council-proxy'
export { councilSeatWords } from './council-seat'
export { invitationWords } from './invitation'
export { mayMergeWords } from './may-merge'
export { steeringCompositionWords } from './steering-composition'
export { secondmentWords } from './secondment'
export { dissolutionWords } from './dissolution'
export { workingGroupCompositionWords } from './working-group-composition'
export { workingGroupChairWords } from './working-group-chair'
