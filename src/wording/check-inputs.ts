import type { BodyKind } from '../law/c02-definitions/index'
import type { CouncilPost, DeputyPost, SteeringAgency } from '../law/c05-governance/index'
import type { LeaderAppointer, LeaderPost } from '../law/c06-support/index'

type Centers = 'succeed' | 'do-not-succeed'

/**
 * What the small tables of every check look at beside its facts; no two tables of a check use one name for different
 * things.
 */
export interface CheckInputs {
  'governance.council-composition': {
    readonly standing: number
    readonly post: CouncilPost
    readonly centers: Centers
    readonly from: BodyKind
    readonly firstTierHead: boolean
    readonly representatives: 'enough' | 'too-few'
  }
  'governance.steering-composition': {
    readonly agency: SteeringAgency
    readonly senior: boolean
    readonly post: DeputyPost
    readonly centers: Centers
  }
  'governance.working-group-composition': {
    readonly administrator: number
    readonly seed: number
    readonly people: number
    readonly unheld: number
  }
  'support.roster': { readonly seedsAgainstQuota: 'under' | 'within' | 'over' }
  'support.technical-team': {
    readonly leaderCount: number
    readonly appointedBy: LeaderAppointer
    readonly post: LeaderPost
  }
}
