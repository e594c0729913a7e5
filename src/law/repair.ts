import type { IsoDate } from '../kernel/civil-date'

/** What fixes a finding. */
export const repairActions = /* @__PURE__ */ Object.freeze(['add', 'remove', 'replace', 'meet', 'file'] as const)

/** What has to be added, removed or replaced where a check finds something. */
export const repairObjects = /* @__PURE__ */ Object.freeze([
  'convener',
  'deputy-convener',
  'convener-and-deputy',
  'standing-representative',
  'agency-representative',
  'member',
  'administrator',
  'seed',
  'administrator-or-seed',
  'leader',
] as const)

/** One of {@link repairObjects}. */
export type RepairObject = (typeof repairObjects)[number]

/** The smallest act that fixes a finding. */
export interface Repair<What extends string = RepairObject> {
  readonly action: (typeof repairActions)[number]
  /** Of what. */
  readonly what?: What
  /** How many. */
  readonly count?: number
  /** The last day, that day included. */
  readonly by?: IsoDate
}
