import type { Committee } from '../law/c05-governance/index'
import type { DesignatedDuty, Duty } from '../law/deadlines'
import type { Repair, RepairObject } from '../law/repair'

/** What has to be added, removed, replaced, held or filed. */
export type ObligationRepairObject =
  | RepairObject
  | Committee
  | Duty
  | DesignatedDuty
  | 'seconded-staff'
  | 'selection-filing'
  | 'administrator-course'
  | 'seed-course'
  | 'digital-course'
  | 'make-up-training'
  | 'expulsion'
  | 'appraisal'
  | 'review-report'
  | 'council-report'
  | 'it-appraisal'
  | 'counting'

/** The smallest act left. */
export interface ObligationRepair extends Repair<ObligationRepairObject> {
  readonly what: ObligationRepairObject
}
