import { formMessages } from '../kernel/form-issue'
import { type RuleIssueCode, factMessages } from '../kernel/input-issue'
import { issueMaker } from '../kernel/issue'
import { memberMessages } from '../kernel/member-messages'

/** What can be wrong with a record, or what is made of it, beside what can be with the facts of a rule. */
export const dossierMessages = {
  'after-retirement': 'must be a day not after the retirement of the system on {retiredOn}',
  'in-no-phase': 'lies in no phase of system.phases',
  'phase-order': 'begins after a later phase',
  'phase-repeated': 'is the same phase as {other}',
  'phase-open': 'is null, though {other} begins later',
  'period-not-over': 'is the final score of a period that is not over on {asOf}',
  misplaced: 'has no place beside {beside}',
  'name-not-listed':
    'is the name of no body that the regulation lists; give in body.kind what it is, not-listed where that is meant{suggestion}',
  'name-ambiguous': 'may be any of {names}; write the name in full, or give in body.kind what it is',
  'not-its-kind': 'is not what the regulation lists the name as: {kinds}',
  'unknown-id': 'is not the id of an entry of {list}',
  'not-a-moment': 'is no moment such as 2026-06-30T08:00:00+08:00 or 2026-06-30T00:00:00Z',
} as const

export type DossierIssueCode = RuleIssueCode | keyof typeof dossierMessages

export const dossierIssue = /* @__PURE__ */ issueMaker<DossierIssueCode>(
  formMessages,
  memberMessages,
  factMessages,
  dossierMessages,
)
