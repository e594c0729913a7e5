import { formMessages } from '../kernel/form-issue'
import { type RuleIssueCode, factMessages } from '../kernel/input-issue'
import { issueMaker } from '../kernel/issue'
import { memberMessages } from '../kernel/member-messages'
import type { UnwordedIssue } from '../kernel/schema'

/** What can be wrong with a dossier beside what can be with the facts of a rule. */
export const dossierMessages = {
  'after-retirement': 'must be a day not after the retirement of the system on {retiredOn}',
  'beside-items': 'cannot stand beside base and items; give one or the other',
  'another-year': 'lies in another year than its beginning {from}; operations are appraised year by year',
  'in-no-phase': 'lies in no {phase} phase of system.phases',
  'name-not-listed':
    'is the name of no body that the regulation lists; give in body.kind what it is, not-listed where that is meant{suggestion}',
  'name-ambiguous': 'may be any of {names}; write the name in full, or give in body.kind what it is',
  'not-its-kind': 'is not what the regulation lists the name as: {kinds}',
  'unknown-id': 'is not the id of an entry of {list}',
} as const

export type DossierIssueCode = RuleIssueCode | keyof typeof dossierMessages

/** A fault between the parts of a dossier, before it is worded. */
export type DossierFault = UnwordedIssue<DossierIssueCode>

export const dossierIssue = /* @__PURE__ */ issueMaker<DossierIssueCode>(
  formMessages,
  memberMessages,
  factMessages,
  dossierMessages,
)
