import type { Committee } from '../law/c05-governance/index'
import type { DesignatedDuty, Duty } from '../law/deadlines'
import type { Repair, RepairObject } from '../law/repair'

/** What has to be added, removed, replaced, held or filed so that an obligation is met. */
export type ObligationRepairObject =
  | RepairObject
  | Committee
  | Duty
  | DesignatedDuty
  | 'seconded-staff'
  | 'administrator-course'
  | 'seed-course'
  | 'digital-course'
  | 'make-up-training'
  | 'appraisal'
  | 'review-report'
  | 'council-report'
  | 'it-appraisal'
  | 'counting'

/** The smallest thing that makes an obligation met. */
export interface ObligationRepair extends Repair<ObligationRepairObject> {
  readonly what: ObligationRepairObject
}
